import { expect, test } from 'vitest';
import { checkedParts } from '@/components/forms/checked-parts';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';

const statement = (key: string) => ({
  key,
  text: `Text ${key}`,
  indicators: [],
  indicatorsIntro: null,
  pairs: null,
});
const axis = (key: string, ...keys: string[]): FormAxis => ({
  id: key,
  key,
  name: key,
  subtitle: null,
  shortName: key,
  domainKey: 'd',
  statements: keys.map(statement),
});
const form = { axes: [axis('a', 'a1', 'a2'), axis('b', 'b1')], openQuestion: 'What else?' };
const answers = { a1: 5, b1: 'not-seen' } as const;

test('every answer in words, linked to its own place', () => {
  const parts = checkedParts({
    form,
    answers,
    texts: { b: 'Go on' },
    notSeen: 'not seen',
    hrefOf: (part) => `/${part}`,
  });
  expect(parts).toMatchObject([
    {
      key: 'a',
      href: '/1',
      text: { question: 'What else?', answer: '' },
      answers: [
        { key: 'a1', statement: 'Text a1', answer: '5', href: '/1#a1' },
        { key: 'a2', answer: null, href: '/1#a2' },
      ],
    },
    { key: 'b', href: '/2', text: { answer: 'Go on' }, answers: [{ answer: 'not seen', href: '/2#b1' }] },
  ]);
});

test('nothing is linked once nothing can be changed, and a form without an open question has no texts', () => {
  const [part] = checkedParts({ form: { ...form, openQuestion: null }, answers, hrefOf: () => null });
  expect(part).toMatchObject({ href: null, text: null, answers: [{ href: null }, { href: null }] });
});
