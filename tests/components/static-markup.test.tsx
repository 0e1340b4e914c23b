import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RadarSmall } from '@/components/charts/radar-picture';
import { Ring } from '@/components/charts/ring';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SavedNote } from '@/components/ui/saved-note';
import { TextField } from '@/components/ui/text-field';
import { ResultSpecimen } from './specimen/chart-parts';
import { AXES, THREE_VIEWS, WITH_GAPS } from './specimen/examples';
import { SHEETS } from './specimen/sheet';

test.each(Object.keys(SHEETS))(
  'the sheet %s renders without a client, a script or an inline style sheet',
  (name) => {
    const html = renderToStaticMarkup(SHEETS[name]);
    expect(html).not.toMatch(/<script|<style|onclick/i);
    expect(html).not.toContain('undefined');
  },
);

test('no id stands twice on a sheet', () => {
  for (const sheet of Object.values(SHEETS)) {
    const ids = [...renderToStaticMarkup(sheet).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test('the radar is in the HTML, with the full names and the same figures in the table', () => {
  const html = renderToStaticMarkup(<ResultSpecimen series={THREE_VIEWS} />);
  expect(html.match(/class="series [a-z]+-c closed"/g)).toHaveLength(3);
  expect(html.match(/<(circle|rect|path) class="mark/g)).toHaveLength(3 * AXES.length + 6);
  expect(html).toContain('de rol van leraar van leraren');
  expect(html).toContain('<b>5,4</b>3 van 3');
});

test('an axis without answers has no mark, an open line, and words in the table', () => {
  const html = renderToStaticMarkup(<ResultSpecimen series={WITH_GAPS.slice(1)} />);
  expect(html).not.toContain('closed');
  expect(html).toContain('geen cijfer</span>0 van 3');
});

test('the small radar has its lines and nothing to focus', () => {
  const html = renderToStaticMarkup(<RadarSmall axes={AXES} series={THREE_VIEWS} />);
  expect(html.match(/class="series/g)).toHaveLength(3);
  expect(html).toContain('aria-hidden="true"');
});

test('the segments of a ring lead on by pointer only', () => {
  const html = renderToStaticMarkup(<Ring size="l" place={1} links={['#a', '#b', null, '#d', '#e']} />);
  expect(html.match(/<a href="#\w" tabindex="-1">/g)).toHaveLength(4);
});

test('a field names its hint and its error', () => {
  const html = renderToStaticMarkup(
    <TextField name="email" label="E-mailadres" hint="Van school." error="Er mist een @." defaultValue="x" />,
  );
  expect(html).toContain('<label for="email">');
  expect(html).toContain('aria-describedby="email-hint email-error" aria-invalid="true"');
});

test('an error summary announces itself and links each field', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary title="Er is 1 ding nodig" errors={[{ href: '#email', text: 'Er mist een @.' }]} />,
  );
  expect(html).toContain('role="alert" tabindex="-1" id="errors"');
  expect(html).toContain('<a href="#email">');
});

test('the saved note is there before there is something to say', () => {
  expect(renderToStaticMarkup(<SavedNote />)).toBe('<p class="saved" role="status"></p>');
});
