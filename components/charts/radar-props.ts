import type { Locale } from '@/lib/shared/format';
import type { ChartAxis, ChartSeries } from './series';

export type RadarFigureProps = { axes: ChartAxis[]; series: ChartSeries[]; locale: Locale; noScore: string };

/** `width` is that of the picture on the screen, in pixels. */
export type InteractiveRadarProps = RadarFigureProps & { width: number };
