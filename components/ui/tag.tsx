import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** `place` is saffron: where the group is. */
export function Tag({ place = false, children }: { place?: boolean; children: ReactNode }) {
  return <span className={classNames('tag', place && 'place')}>{children}</span>;
}
