import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countUnknown, FEWEST_UNKNOWN, type FrozenFigure } from '@/lib/core/group-figures/figure';
import { knownScans, type ScanShare, type Viewer } from '@/lib/core/group-figures/known-scans';
import { uncoversOne } from '@/lib/core/group-figures/uncovers-one';
import { visibleFigure } from '@/lib/core/group-figures/visible-figure';
import { nextFigure } from '@/lib/features/rounds/next-figure';
import { solvable } from './solve';

const PEOPLE = 10;
const FACILITATORS = ['fem', 'gijs'];

type Step =
  | { do: 'hand-in' | 'withdraw' | 'join' | 'leave'; who: number }
  | { do: 'share'; who: number; to: 'group' | 'fem' | 'gijs' }
  | { do: 'close' };

/** One round, its group and everyone who looks at it after every step; what anyone was ever shown is kept. */
class History {
  at = 0;
  closed = false;
  /** Since when; a facilitator may join halfway. Who left sees nothing new, but remembers. */
  readonly since = new Map<string, Date>([['fem', new Date(0)]]);
  readonly left = new Set<string>();
  readonly scans: { scanId: string; ownerId: string }[] = [];
  readonly shares: (ScanShare & { withdrawn: boolean })[] = [];
  readonly figures: FrozenFigure[] = [];
  readonly shown = new Map<string, (readonly string[])[]>();
  refused = 0;

  constructor(
    joined: number,
    readonly refuses = true,
  ) {
    for (let n = 0; n < joined; n++) this.since.set(`p${n}`, new Date(0));
  }

  /** `seconds` later: shares in the minute before a freezing are part of it. */
  step(step: Step, seconds: number) {
    this.at += seconds * 1000;
    if (step.do === 'close') this.closed = true;
    else if (step.do === 'hand-in') this.handIn(`p${step.who}`);
    else if (step.do === 'join') this.join(step.who === 0 ? 'gijs' : `p${step.who}`);
    else if (step.do === 'leave') this.left.add(`p${step.who}`);
    else if (step.do === 'share') this.share(`p${step.who}`, step.to);
    else for (const share of this.shares) if (share.scanId === `scan-p${step.who}`) share.withdrawn = true;
    this.freeze();
    this.everyoneLooks();
  }

  viewer(memberId: string): Viewer {
    return { memberId, tookPart: this.since.has(memberId) && !FACILITATORS.includes(memberId) };
  }

  known(memberId: string) {
    return knownScans(this.viewer(memberId), this.scans, this.shares);
  }

  private join(memberId: string) {
    // Who comes back comes in as anew, with a memory.
    if (this.left.delete(memberId) || !this.since.has(memberId)) this.since.set(memberId, new Date(this.at));
  }

  private handIn(ownerId: string) {
    if (!this.since.has(ownerId) || this.scans.some((scan) => scan.ownerId === ownerId)) return;
    this.scans.push({ scanId: `scan-${ownerId}`, ownerId });
  }

  private share(ownerId: string, to: string) {
    const scanId = `scan-${ownerId}`;
    if (!this.scans.some((scan) => scan.scanId === scanId) || (to !== 'group' && !this.since.has(to))) return;
    const participants = [...this.since.keys()].filter((id) => !FACILITATORS.includes(id));
    const readers = to === 'group' ? participants.filter((id) => id !== ownerId) : [to];
    if (this.refuses && readers.some((id) => uncoversOne(this.figures, this.known(id), scanId))) {
      this.refused += 1;
      return;
    }
    this.shares.push({
      scanId,
      audience: to === 'group' ? 'group' : 'facilitator',
      audienceMemberId: to === 'group' ? null : to,
      sharedAt: new Date(this.at),
      withdrawn: false,
    });
  }

  private freeze() {
    if (!this.closed) return;
    const scanIds = nextFigure(
      this.figures,
      this.scans.map(({ scanId }) => scanId),
    );
    if (scanIds)
      this.figures.push({ number: this.figures.length + 1, computedAt: new Date(this.at), scanIds });
  }

  private everyoneLooks() {
    for (const memberId of this.since.keys()) {
      if (this.left.has(memberId)) continue;
      const known = this.known(memberId);
      const figure = visibleFigure(this.figures, known);
      if (figure) expect(countUnknown(figure.scanIds, known)).toBeGreaterThanOrEqual(FEWEST_UNKNOWN);
      this.shown.set(memberId, [
        ...(this.shown.get(memberId) ?? []),
        ...(figure ? [figure.scanIds] : []),
        ...this.readable(memberId).map((scanId) => [scanId]),
      ]);
    }
  }

  /** What this person can open now: the own scan, and what stands and reached them since they came (anew). */
  private readable(memberId: string): string[] {
    const since = this.since.get(memberId) ?? new Date(this.at);
    const own = this.scans.filter(({ ownerId }) => ownerId === memberId);
    const shared = this.shares.filter(
      ({ withdrawn, audience, audienceMemberId, sharedAt }) =>
        !withdrawn &&
        since <= sharedAt &&
        (audience === 'group' ? !FACILITATORS.includes(memberId) : audienceMemberId === memberId),
    );
    return [...own, ...shared].map(({ scanId }) => scanId);
  }

  /** What each could work out, beyond what they were shown by itself. */
  uncovered() {
    const scanIds = this.scans.map(({ scanId }) => scanId);
    return [...this.shown].flatMap(([memberId, sets]) => {
      const alone = new Set(sets.filter((set) => set.length === 1).map(([id]) => id));
      return solvable(sets, scanIds)
        .filter((id) => !alone.has(id))
        .map((id) => `${memberId} uncovers ${id}`);
    });
  }
}

const who = fc.nat(PEOPLE - 1);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('hand-in' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('share' as const),
      who,
      to: fc.constantFrom('group' as const, 'fem' as const, 'gijs' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'join', 'leave'), who }) },
  { weight: 1, arbitrary: fc.constant({ do: 'close' as const }) },
);
const seconds = fc.constantFrom(1, 30, 61, 600);
const history = fc.record({
  joined: fc.integer({ min: 3, max: PEOPLE }),
  steps: fc.array(fc.tuple(step, seconds), { minLength: 10, maxLength: 60 }),
});

function play({ joined, steps }: { joined: number; steps: [Step, number][] }, refuses = true) {
  const told = new History(joined, refuses);
  for (const [next, later] of steps) told.step(next, later);
  return told;
}

describe('nobody works out the scores of one other person', () => {
  test('from all figures and shares ever shown to them, in any history', () => {
    fc.assert(
      fc.property(history, (input) => {
        expect(play(input).uncovered()).toEqual([]);
      }),
      { numRuns: Number(process.env.LEERKRING_HISTORIES ?? 300) },
    );
  });

  test('and the histories are about something: figures are shown, later ones too, and shares refused', () => {
    const samples = fc.sample(history, { numRuns: 200, seed: 7 }).map((input) => play(input));
    const count = (is: (told: History) => boolean) => samples.filter(is).length;
    expect(
      count(({ shown }) => [...shown.values()].some((sets) => sets.some((set) => set.length > 2))),
    ).toBeGreaterThan(25);
    expect(count(({ figures }) => figures.length > 1)).toBeGreaterThan(10);
    expect(count(({ refused }) => refused > 0)).toBeGreaterThan(10);
  });

  test('and without refusing a share some would be uncovered', () => {
    const samples = fc.sample(history, { numRuns: 200, seed: 7 }).map((input) => play(input, false));
    expect(samples.some((told) => told.uncovered().length > 0)).toBe(true);
  });

  test('the solver itself solves: sums of sets, and their differences', () => {
    expect(
      solvable(
        [
          ['a', 'b', 'c'],
          ['a', 'b'],
        ],
        ['a', 'b', 'c'],
      ),
    ).toEqual(['c']);
    expect(
      solvable(
        [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
        ],
        ['a', 'b', 'c'],
      ),
    ).toEqual(['a', 'b', 'c']);
    expect(
      solvable(
        [
          ['a', 'b', 'c', 'd'],
          ['a', 'b'],
        ],
        ['a', 'b', 'c', 'd'],
      ),
    ).toEqual([]);
  });
});
