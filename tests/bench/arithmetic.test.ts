import { describe, expect, it } from 'vitest';
import { readOptions } from './options';
import { median, percentile, summed } from './percentiles';
import { tableOf } from './print-table';
import { atMost, compared, fact, missed, renewed, written } from './results';
import { readTrace } from './slow-visit';
import { statementsIn } from './statement-log';

describe('percentiles', () => {
  it('is the nearest rank, whatever the order', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1)]).toEqual([50, 95, 100]);
    expect(median([3, 1, 2])).toBe(2);
    expect(percentile([], 0.5)).toBe(0);
  });

  it('sums bursts by their requests and their time', () => {
    const bursts = [
      { milliseconds: [1, 2, 3], seconds: 1, errors: 0 },
      { milliseconds: [9], seconds: 1, errors: 1 },
    ];
    expect(summed(bursts)).toEqual({ perSecond: 2, p50: 2, p95: 9, requests: 4, errors: 1 });
  });
});

describe('a visit by a slow phone', () => {
  const task = { name: 'ThreadControllerImpl::RunTask', pid: 1, tid: 1 };
  const mark = { pid: 1, tid: 1 };
  const visit = [
    { ...task, ts: 0, dur: 900_000 }, // before the visit
    { ...mark, name: 'navigationStart', ts: 1_000_000 },
    { ...task, ts: 1_010_000, dur: 80_000 }, // 30 beyond, before anything is painted
    { ...task, ts: 1_100_000, dur: 50_000 },
    { ...task, ts: 1_200_000, dur: 90_000, tid: 2 }, // another thread of that process
    { ...task, ts: 1_300_000, dur: 62_000 }, // 12 beyond
    { ...mark, name: 'largestContentfulPaint::Candidate', ts: 1_370_000 },
    { ...mark, name: 'largestContentfulPaint::Candidate', ts: 1_412_000 },
    { ...mark, name: 'loadEventEnd', ts: 1_450_000 },
    { ...task, ts: 2_445_000, dur: 300_000 }, // the browser hands over what it wrote down
  ];

  it('sums what the tasks of the page take beyond 50 ms, and takes the last large paint', () => {
    expect(readTrace(visit)).toEqual({ blocking: 42, largestPaint: 412 });
  });

  it('is no visit without a paint or without an end', () => {
    const without = (name: string) => visit.filter((event) => event.name !== name);
    expect(() => readTrace(without('largestContentfulPaint::Candidate'))).toThrow('painted nothing');
    expect(() => readTrace(without('loadEventEnd'))).toThrow('whole visit');
  });
});

describe('results', () => {
  it('holds a figure against its budget and against what it is beside', () => {
    expect(atMost('x', 4, '', 4).ok).toBe(true);
    expect(atMost('x', 5, '', 4).ok).toBe(false);
    expect(compared('x', 25, 'requests/s', { reference: 100, least: 0.25 })).toMatchObject({
      ratio: 0.25,
      ok: true,
    });
    expect(compared('x', 111, 'ms', { reference: 100, most: 1.1 })).toMatchObject({ ratio: 1.11, ok: false });
    expect(compared('x', 1, 'ms', { reference: 2 })).toMatchObject({ ratio: 0.5, budget: null, ok: null });
    expect(missed([fact('x', 1), atMost('y', 2, '', 1)]).map(({ name }) => name)).toEqual(['y']);
  });

  it('of a part take the place of their former selves', () => {
    const before = [fact('x', 1), fact('y', 2)];
    const after = renewed(before, [fact('y', 3), fact('z', 4)]);
    expect(after.map(({ name, value }) => [name, value])).toEqual([
      ['x', 1],
      ['y', 3],
      ['z', 4],
    ]);
    expect(JSON.parse(written(after))).toEqual(after);
  });

  it('becomes a table with figures under each other', () => {
    const lines = tableOf([atMost('a page', 5, 'kB', 80), fact('another page', 1234)]).split('\n');
    expect(lines[1]).toMatch(/^a page\s+5\s+kB\s+≤ 80\s+met$/);
    expect(lines[2]?.indexOf('1234')).toBe((lines[1]?.indexOf('5  kB') ?? 0) - 3);
  });
});

describe('options', () => {
  it('measures everything, or the parts that are named in their own order', () => {
    expect(readOptions([]).parts).toEqual(['load', 'transfer', 'statements', 'growth', 'reminders']);
    expect(readOptions(['--only', 'growth,load', '--strict'])).toEqual({
      parts: ['load', 'growth'],
      strict: true,
      quick: false,
    });
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--only', 'speed'])).toThrow('"speed" is no part');
    expect(() => readOptions(['--fast'])).toThrow('"--fast" is no option');
  });
});

describe('the log of statements', () => {
  it('counts what the product asks, without what begins, scopes and ends a transaction', () => {
    const log = [
      '@@bench leerkring_app LOG:  statement: BEGIN',
      "@@bench leerkring_app LOG:  execute <unnamed>: SELECT set_config('app.partnership_id', $1, true)",
      '@@bench leerkring_app LOG:  execute <unnamed>: SELECT a',
      '\tFROM b',
      "@@bench leerkring_app DETAIL:  Parameters: $1 = 'x'",
      '@@bench leerkring_owner LOG:  execute <unnamed>: SELECT c',
      '@@bench leerkring_app LOG:  statement: COMMIT',
      '',
    ].join('\n');
    expect(statementsIn(log)).toEqual(['SELECT a\n\tFROM b']);
  });
});
