import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LikertQuestion, type LikertQuestionProps } from '@/components/forms/likert-question';
import { SCALE } from './specimen/examples';

function render(props: Partial<LikertQuestionProps> = {}) {
  return renderToStaticMarkup(
    <LikertQuestion name="sb1" statement="De wpb geeft ruimte." scale={SCALE} value={null} {...props} />,
  );
}

const checked = (html: string) => html.match(/<input[^>]*checked[^>]*>/g) ?? [];

test('offers seven radios of one name, with words at both ends', () => {
  const html = render();
  expect(
    [...html.matchAll(/<input type="radio"[^>]* name="sb1"[^>]* value="(\d)"/g)].map(([, value]) => value),
  ).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(html).toContain('helemaal niet van toepassing');
  expect(checked(html)).toEqual([]);
});

test('shows the answer that was given', () => {
  expect(checked(render({ value: 6 }))).toEqual([expect.stringContaining('value="6"')]);
});

test('offers "niet gezien" only where the form does', () => {
  expect(render()).not.toContain('not-seen');
  expect(checked(render({ value: 'not-seen', notSeenLabel: 'niet gezien' }))).toEqual([
    expect.stringContaining('value="not-seen"'),
  ]);
});

test('an error and the indicators belong to the group, and the link of an error finds its first radio', () => {
  const html = render({
    error: 'Kies een cijfer.',
    indicators: { intro: 'Je kunt letten op:', items: ['De relatie is gelijkwaardig.'] },
  });
  expect(html).toContain('aria-describedby="sb1-indicators sb1-error"');
  expect(html).toContain('id="sb1-error"');
  expect(html).toMatch(/<input[^>]* id="sb1"/);
});

test('the statement and the ends of the scale keep the language of the instrument', () => {
  const html = render({ lang: 'nl', notSeenLabel: 'not seen' });
  expect(html).toContain('<legend lang="nl">');
  expect(html.match(/<span class="end" lang="nl">/g)).toHaveLength(2);
});

test('shows markup in a statement as text', () => {
  expect(render({ statement: '<script>alert(1)</script>' })).not.toContain('<script>');
});
