'use client';

import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { RadarPicture } from './radar-picture';
import type { InteractiveRadarProps, RadarFigureProps } from './radar-props';

/**
 * Recharts draws nothing on a server, so the plain picture comes with the HTML and the chart, which shows the figures
 * one points at, takes its place when its code has arrived. Both draw the same lines.
 */
export function RadarFigure(props: RadarFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const Interactive = useInteractiveRadar();
  return (
    <div ref={box}>
      {Interactive && width > 0 ? (
        <Interactive {...props} width={width} />
      ) : (
        <RadarPicture axes={props.axes} series={props.series} />
      )}
    </div>
  );
}

function useInteractiveRadar() {
  const [component, setComponent] = useState<{ Radar: ComponentType<InteractiveRadarProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    import('./interactive-radar')
      .then(({ InteractiveRadar }) => !gone && setComponent({ Radar: InteractiveRadar }))
      // Without the code, on a bad line, the plain picture stays.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, []);
  return component?.Radar;
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
