import { Choice } from '@/components/ui/choice';
import { fieldOf } from '@/lib/features/reminders/schema';
import type { Wishes } from '@/lib/features/reminders/wishes';

type Props = {
  wishes: Pick<Wishes, 'kinds' | 'weekly'>;
  words: {
    kinds: Record<string, string>;
    legend: string;
    weekly: string;
    weeklyHint: string;
  };
};

/** A box for each kind that can concern somebody. */
export function KindFields({ wishes: { kinds, weekly }, words }: Props) {
  return (
    <fieldset>
      <legend className="label">{words.legend}</legend>
      <input type="hidden" name="what" value="choose" />
      {kinds.map(({ kind, on }) => (
        <Choice
          key={kind}
          type="checkbox"
          name={fieldOf(kind)}
          label={words.kinds[kind]}
          defaultChecked={on}
        />
      ))}
      {weekly !== null && (
        <Choice
          type="checkbox"
          name="weekly"
          label={words.weekly}
          hint={words.weeklyHint}
          defaultChecked={weekly}
        />
      )}
    </fieldset>
  );
}
