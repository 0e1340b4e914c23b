import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { type AxisScores, NO_SCORE, poolScores, roundForDisplay } from '@/lib/core/frameworks/radar-score';

/** In one decimal, as it is shown and drawn; null where nothing was answered. */
export type SeriesPoint = { axisKey: string; mean: number | null; answered: number; of: number };
export type SeriesId = 'self' | 'student' | 'trainer' | 'earlier' | 'between';
export type Series = { id: SeriesId; points: SeriesPoint[] };

/** One line of the radar: the scores of one person, or of several together. `of` counts what they were asked, together. */
export function seriesOf(id: SeriesId, form: FrameworkForm, scores: readonly AxisScores[]): Series {
  const pooled = poolScores(scores);
  return {
    id,
    points: form.axes.map(({ key, statements }) => {
      const score = pooled[key] ?? NO_SCORE;
      return {
        axisKey: key,
        mean: roundForDisplay(score),
        answered: score.answered,
        of: statements.length * scores.length,
      };
    }),
  };
}
