import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaTotals, type blockKinds, changeAgenda, emptyBlock } from '@/lib/features/preparations/agenda';
import { missingForReady } from '@/lib/features/preparations/missing-for-ready';
import { scaleMinutes } from '@/lib/features/preparations/scale-minutes';
import { agendaTemplate } from '@/lib/features/preparations/templates';

const block = (minutes: number, theoryMinutes = 0, kind: (typeof blockKinds)[number] = 'explore') => ({
  ...emptyBlock(kind),
  minutes,
  theoryMinutes,
});

test('minutes are counted against the meeting, theory against activity, and a pause is neither', () => {
  const blocks = [block(35, 5), block(30, 15), block(15, 0, 'pause')];
  expect(agendaTotals(blocks, 180)).toEqual({ total: 80, theory: 20, activity: 45, left: 100 });
  expect(agendaTotals(blocks, 60).left).toBe(-20);
  expect(agendaTotals([], 180)).toEqual({ total: 0, theory: 0, activity: 0, left: 180 });
});

test('parts are moved, taken out and put in; a place that is not there changes nothing', () => {
  const list = ['a', 'b', 'c'];
  const move = (from: number, to: number) => changeAgenda(list, { do: 'move', from, to }).join('');
  expect([move(0, 1), move(2, 0), move(0, 2), move(0, -1), move(2, 3), move(7, 0)]).toEqual([
    'bac',
    'cab',
    'bca',
    'abc',
    'abc',
    'abc',
  ]);
  expect(changeAgenda(list, { do: 'remove', at: 1 }).join('')).toBe('ac');
  expect(changeAgenda(list, { do: 'remove', at: 9 }).join('')).toBe('abc');
  expect(changeAgenda(list, { do: 'insert', at: 3, block: 'd' }).join('')).toBe('abcd');
});

describe('a template', () => {
  test.each(['start', 'work'] as const)('of a %s meeting fills any length exactly', (kind) => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 600 }), (length) => {
        const blocks = agendaTemplate(kind, length);
        expect(agendaTotals(blocks, length).left).toBe(0);
        expect(blocks.every(({ minutes, theoryMinutes }) => minutes >= 1 && theoryMinutes <= minutes)).toBe(
          true,
        );
      }),
    );
  });

  test('of a work meeting goes through looking back, dialogue, design, homework and evaluation', () => {
    expect(agendaTemplate('work', 180).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['look_back', 35],
      ['explore', 30],
      ['deepen', 40],
      ['pause', 15],
      ['design', 35],
      ['homework', 15],
      ['evaluate', 10],
    ]);
  });

  // 18 steps: one each, and 11 in proportion (2.5, 2, 3, 0.5, 2.5, 0.5, 0); the halves go to the first two.
  test('for half the time halves its parts, in steps of five minutes', () => {
    expect(agendaTemplate('work', 90).map(({ minutes }) => minutes)).toEqual([20, 15, 20, 10, 15, 5, 5]);
  });
});

test('scaled minutes add up, keep their order of size, and a part never disappears', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 15, max: 600 }), (given, length) => {
      const scaled = scaleMinutes(
        given.map((one) => block(one, Math.floor(one / 2))),
        length,
      );
      expect(agendaTotals(scaled, length).left).toBe(0);
      for (const [index, one] of scaled.entries()) {
        expect(one.minutes).toBeGreaterThanOrEqual(1);
        expect(one.theoryMinutes).toBeLessThanOrEqual(one.minutes);
        for (const [other, another] of scaled.entries())
          if ((given[index] ?? 0) > (given[other] ?? 0))
            expect(one.minutes).toBeGreaterThanOrEqual(another.minutes - 5);
      }
    }),
  );
});

test('ready needs a place, an agenda that fills the meeting, and the four answers', () => {
  const nothing = {
    room: null,
    onlineUrl: null,
    onHomework: null,
    onTheory: null,
    dialogue: null,
    deepening: null,
  };
  const full = {
    room: 'Lokaal 2.14',
    onlineUrl: null,
    onHomework: 'a',
    onTheory: 'b',
    dialogue: 'c',
    deepening: 'd',
  };
  const missing = (more: Partial<{ [Name in keyof typeof full]: string | null }>, blocks = [block(180)]) =>
    missingForReady({ minutes: 180, ...full, ...more, blocks });
  expect(missing({})).toEqual([]);
  expect(missing({ room: null, onlineUrl: 'https://overleg.example.nl/1' })).toEqual([]);
  expect(missing({ room: null })).toEqual(['place']);
  expect(missing({}, [])).toEqual(['agenda']);
  expect(missing({}, [block(175)])).toEqual(['minutes']);
  expect(missing({}, [block(185)])).toEqual(['minutes']);
  expect(missing({ dialogue: null })).toEqual(['dialogue']);
  expect(missingForReady({ minutes: 180, ...nothing, blocks: [] })).toEqual([
    'place',
    'agenda',
    'onHomework',
    'onTheory',
    'dialogue',
    'deepening',
  ]);
});
