import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { type Series, type SeriesId, seriesOf } from './series';

/** From the newest back: so many rounds a programme has. */
const LINES: readonly SeriesId[] = ['self', 'between', 'earlier'];

export type GrowthRound = {
  roundId: string;
  kind: 'start' | 'halfway' | 'end';
  submittedAt: Date;
  series: Series;
};

/** The handed-in scans of one participation, in the order of the rounds: what changed, line by line. Empty below two. */
export async function getGrowth(
  { tx }: Scope,
  { participantId, form }: { participantId: string; form: FrameworkForm },
): Promise<GrowthRound[]> {
  const scans = await tx.selfScan.findMany({
    where: { participantId, submittedAt: { not: null } },
    orderBy: { round: { openedAt: 'asc' } },
    select: { submittedAt: true, scores: true, round: { select: { id: true, kind: true } } },
  });
  if (scans.length < 2) return [];
  return scans.map(({ submittedAt, scores, round }, index) => ({
    roundId: round.id,
    kind: round.kind,
    submittedAt: found(submittedAt),
    series: seriesOf(lineOf(index, scans.length), form, [axisScoresSchema.parse(scores)]),
  }));
}

/** The newest is the line one knows, the oldest the thin one. */
function lineOf(index: number, count: number): SeriesId {
  if (index === 0) return 'earlier';
  return LINES[count - 1 - index] ?? 'between';
}
