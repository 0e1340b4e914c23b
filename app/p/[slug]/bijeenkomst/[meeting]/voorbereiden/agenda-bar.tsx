import type { AgendaTotals } from '@/lib/features/preparations/agenda';
import type { EditorWords } from './editor-words';
import { fill } from './fill';

type AgendaBarProps = {
  minutes: { key: string; minutes: number }[];
  totals: AgendaTotals;
  length: number;
  words: Pick<EditorWords, 'total' | 'left' | 'over' | 'exact' | 'mix'>;
};

/** The minutes against the meeting's length, in words and as a bar. */
export function AgendaBar({ minutes, totals, length, words }: AgendaBarProps) {
  const { total, left, theory, activity } = totals;
  return (
    <>
      <div className="stack-s" role="status">
        <p>
          <b>{fill(words.total, { total })}</b>{' '}
          {left === 0
            ? words.exact
            : left > 0
              ? fill(words.left, { left })
              : fill(words.over, { over: -left })}
        </p>
        <p className="small soft">{fill(words.mix, { theory, activity })}</p>
      </div>
      <div className="agenda-bar" aria-hidden="true">
        {minutes.map(({ key, minutes: own }) => (
          <span key={key} style={{ flexGrow: own }}>
            {own * 18 >= Math.max(total, length) ? own : ''}
          </span>
        ))}
        {left > 0 && <i style={{ flexGrow: left }} />}
      </div>
    </>
  );
}
