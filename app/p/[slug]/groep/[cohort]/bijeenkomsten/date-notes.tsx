import { Notice } from '@/components/ui/notice';
import type { DateWords } from './closure-words';

/** What stands above a date: how long after the one before, and why that is too long. */
export function GapNote({ later, tooLong }: Pick<DateWords, 'later' | 'tooLong'>) {
  if (tooLong)
    return (
      <Notice kind="warn" title={tooLong.title}>
        {tooLong.why}
      </Notice>
    );
  return later ? <p className="small soft">{later}</p> : null;
}

/** What stands below a date without school. */
export function NoSchoolNote({ noSchool }: Pick<DateWords, 'noSchool'>) {
  return noSchool ? <p className="small">{noSchool}</p> : null;
}
