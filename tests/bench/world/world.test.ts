import { describe, expect, it } from 'vitest';
import { copyTemplate } from '@/scripts/runtime/test-database.mjs';
import { inDatabase } from '../database';
import { countWorld, loadWorld } from './load-world';
import { partnershipRows } from './partnership-rows';
import { copyLine } from './table';

const moment = new Date('2027-01-12T14:30:00.000Z');

describe('the generated world', () => {
  it('is the same every time, and another for every partnership', async () => {
    const [once, again, other] = [
      await partnershipRows(3, moment),
      await partnershipRows(3, moment),
      await partnershipRows(4, moment),
    ];
    expect(again).toEqual(once);
    expect(other.self_scan[0]?.answers).not.toEqual(once.self_scan[0]?.answers);
  });

  it('has a two-hundredth of the national numbers in each partnership', async () => {
    const rows = await partnershipRows(0, moment);
    const counts = [rows.cohort, rows.participant, rows.self_scan, rows.feedback_response].map(
      ({ length }) => length,
    );
    expect(counts).toEqual([10, 120, 360, 240]);
  });

  it('goes into the database past no rule of it', async () => {
    await copyTemplate('leerkring_bench_world');
    const adminUrl = inDatabase(process.env.LEERKRING_TEST_SERVER ?? '', 'leerkring_bench_world');
    await loadWorld(adminUrl, 2, moment);
    expect(await countWorld(adminUrl)).toEqual({
      partnership: 2,
      cohort: 20,
      participant: 240,
      self_scan: 720,
      feedback_response: 480,
    });
  });
});

describe('a line of COPY', () => {
  it('escapes what would end a field or a line', () => {
    const row = { a: 'tab\tnew\nline\\', b: null, c: ['x "y"'], d: { e: 1 }, f: true };
    expect(copyLine(row, ['a', 'b', 'c', 'd', 'f'])).toBe(
      'tab\\tnew\\nline\\\\\t\\N\t{"x \\\\"y\\\\""}\t{"e":1}\ttrue\n',
    );
  });
});
