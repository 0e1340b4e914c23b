export type ChartAxis = { key: string; name: string; subtitle: string | null; shortName: string };

/** Told apart without colour: solid with dots, dashed with squares, dotted with triangles; of before thin and grey, and between then and now long-dashed with diamonds. */
export type SeriesId = 'self' | 'student' | 'trainer' | 'earlier' | 'between';

/** The mean of the answered statements of one axis, 1 to 7; null when none was answered. */
export type SeriesPoint = { axisKey: string; mean: number | null; answered: number; of: number };

export type ChartSeries = {
  id: SeriesId;
  /** In the legend: "student (Milan de Wit)". */
  label: string;
  /** Above a column of the table, where the label is too long: "student". */
  shortLabel?: string;
  points: SeriesPoint[];
};

export function pointAt(series: ChartSeries, axisKey: string): SeriesPoint | undefined {
  return series.points.find((point) => point.axisKey === axisKey);
}

/** One mean per axis, in the order of the axes. */
export function meansOf(series: ChartSeries, axes: ChartAxis[]): (number | null)[] {
  return axes.map((axis) => pointAt(series, axis.key)?.mean ?? null);
}
