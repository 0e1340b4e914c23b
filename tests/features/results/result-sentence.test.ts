import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/core/frameworks/answers';
import { formFromInstrument } from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import { axisDifferences, type Perspective } from '@/lib/features/results/comparison';
import { openerKeys } from '@/lib/features/results/conversation-openers';
import { resultSentences } from '@/lib/features/results/result-sentence';
import en from '@/lib/platform/i18n/messages/en/resultSentence.json';
import nl from '@/lib/platform/i18n/messages/nl/resultSentence.json';

const self = formFromInstrument(standardInstrument(), 'self');
const trainer = formFromInstrument(standardInstrument(), 'trainer');

function sentences(answers: Answers, others: Perspective[] | null) {
  const differences = others && axisDifferences({ form: self, answers }, others);
  return resultSentences(self, axisScores(self, answers), differences);
}

/** As a page would show them, with the axes by key. */
function inWords(locale: 'nl' | 'en', answers: Answers, others: Perspective[] | null) {
  const t = createTranslator({
    locale,
    messages: locale === 'nl' ? nl : en,
    onError: (error) => {
      throw error;
    },
  });
  const list = new Intl.ListFormat(locale);
  return sentences(answers, others).map((sentence) =>
    t.markup(sentence.key, {
      ...sentence.values,
      axes: () => list.format(sentence.axes),
      who: () => ('who' in sentence ? sentence.who : ''),
    }),
  );
}

const trainerSays = (...responses: Answers[]): Perspective => ({ who: 'Marieke', form: trainer, responses });

describe('the facts', () => {
  test('own highest, own lowest, largest difference', () => {
    const own = { b1: 6, b2: 5, g1: 3, g2: 4, g3: 3, p1: 5 } as const;
    expect(sentences(own, [trainerSays({ xg1: 5, xg2: 5, xg3: 4, xp1: 6 })])).toEqual([
      { key: 'highest', axes: ['begeleider'], values: { count: 1, score: 5.5 } },
      { key: 'lowest', axes: ['bruggenbouwer'], values: { count: 1, score: 3.3 } },
      // 10/3 against 14/3, which is 1.33; the poortwachter differs by 1.
      {
        key: 'largestDifference',
        axes: ['bruggenbouwer'],
        who: 'Marieke',
        values: { respondents: 1, self: 3.3, other: 4.7 },
      },
    ]);
  });

  test('axes that share the place are all named, in the order of the form', () => {
    const [highest, lowest] = sentences({ o1: 6, b1: 6, g1: 2, p1: 4, l1: 2 }, null);
    expect(highest?.axes).toEqual(['begeleider', 'ontwikkeling']);
    expect(lowest?.axes).toEqual(['bruggenbouwer', 'leraar-van-leraren']);
  });

  test('what rounds alike is not alike', () => {
    // 9/2 = 4.5 and 18/4 = 4.5 are; 13/3 = 4.33 and 17/4 = 4.25 both show as 4.3 and are not.
    expect(
      sentences({ g1: 5, g2: 4, g3: 4, o1: 5, o2: 4, o3: 4, o4: 4 }, null).map(({ axes }) => axes),
    ).toEqual([['bruggenbouwer'], ['ontwikkeling']]);
    expect(sentences({ p1: 5, p2: 4, o1: 5, o2: 4, o3: 5, o4: 4, b1: 1 }, null)[0]?.axes).toEqual([
      'poortwachter',
      'ontwikkeling',
    ]);
  });

  test('everything equal has no highest and no lowest', () => {
    expect(sentences({ b1: 4, g1: 4, p1: 4, l1: 4, o1: 4 }, null)).toEqual([
      {
        key: 'allEqual',
        axes: ['begeleider', 'bruggenbouwer', 'poortwachter', 'leraar-van-leraren', 'ontwikkeling'],
        values: { count: 5, score: 4 },
      },
    ]);
  });

  test('without answers there is nothing to say, and without others nothing about others', () => {
    expect(sentences({}, null)).toEqual([]);
    expect(sentences({ b1: 4 }, []).map(({ key }) => key)).toEqual(['allEqual', 'noDifference']);
    expect(sentences({ b1: 4 }, null).map(({ key }) => key)).toEqual(['allEqual']);
  });

  test('differences that are just as large are counted', () => {
    const all = sentences({ b1: 4, g1: 4, p1: 2 }, [trainerSays({ xb1: 6, xg1: 6, xp1: 4 })]);
    expect(all.slice(2)).toEqual([
      {
        key: 'largestDifference',
        axes: ['begeleider'],
        who: 'Marieke',
        values: { respondents: 1, self: 4, other: 6 },
      },
      { key: 'equallyLarge', axes: [], values: { count: 2 } },
    ]);
  });
});

describe('in words', () => {
  test('one axis each', () => {
    const own = { b1: 6, g1: 3, p1: 4 } as const;
    expect(inWords('nl', own, [{ ...trainerSays({ xg1: 5 }, { xg1: 5 }), who: 'je opleiders' }])).toEqual([
      'Jij geeft jezelf het hoogste cijfer bij begeleider: 6,0.',
      'Het laagste cijfer geef je jezelf bij bruggenbouwer: 3,0.',
      'Het grootste verschil zit bij bruggenbouwer: jij geeft jezelf 3,0 en je opleiders geven je 5,0.',
    ]);
    expect(inWords('en', own, [trainerSays({ xg1: 5 })])).toEqual([
      'You give yourself the highest score for begeleider: 6.0.',
      'You give yourself the lowest score for bruggenbouwer: 3.0.',
      'The largest difference is in bruggenbouwer: you give yourself 3.0 and Marieke gives you 5.0.',
    ]);
  });

  test('two, and more than two', () => {
    const own = { b1: 6, g1: 6, p1: 3, l1: 3, o1: 3 } as const;
    expect(inWords('nl', own, [])).toEqual([
      'Jij geeft jezelf het hoogste cijfer bij twee gebieden, begeleider en bruggenbouwer: allebei 6,0.',
      'Het laagste cijfer geef je jezelf bij 3 gebieden, poortwachter, leraar-van-leraren en ontwikkeling: steeds 3,0.',
      'Bij geen enkel gebied is er een verschil van 1 punt of meer tussen jou en een ander.',
    ]);
    expect(inWords('en', own, [])[1]).toBe(
      'You give yourself the lowest score for 3 areas, poortwachter, leraar-van-leraren, and ontwikkeling: each 3.0.',
    );
  });

  test('all alike', () => {
    expect(inWords('nl', { b1: 4, g1: 4 }, null)).toEqual([
      'Jij geeft jezelf bij alle 2 gebieden hetzelfde cijfer: 4,0.',
    ]);
    expect(inWords('nl', { b1: 4 }, null)).toEqual(['Jij geeft jezelf een cijfer bij begeleider: 4,0.']);
  });

  test('both languages have the same messages, and every opener', () => {
    const keys = (messages: object, path = ''): string[] =>
      Object.entries(messages).flatMap(([key, value]) =>
        typeof value === 'string' ? [path + key] : keys(value, `${path}${key}.`),
      );
    expect(keys(en)).toEqual(keys(nl));
    expect(keys(nl)).toEqual(
      expect.arrayContaining([...openerKeys('selfHigher'), ...openerKeys('selfLower')]),
    );
  });
});
