import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { TextField } from '@/components/ui/text-field';
import type { PauseWords } from './words';

type Props = {
  words: PauseWords;
  values?: Record<string, string>;
  errors?: Record<string, string>;
};

/** How long somebody wants no reminders. */
export function PauseFields({ words, values = {}, errors = {} }: Props) {
  const chosen = values.length ?? 'week';
  return (
    <>
      <input type="hidden" name="what" value="pause" />
      <ChoiceGroup id="length" legend={words.pauseHow} error={errors.length}>
        {words.lengths.map(({ value, label }) => (
          <Choice
            key={value}
            type="radio"
            name="length"
            value={value}
            label={label}
            defaultChecked={value === chosen}
          />
        ))}
      </ChoiceGroup>
      <div className="only-dated">
        <TextField
          name="until"
          type="date"
          label={words.pauseDate}
          hint={words.pauseDateHint}
          error={errors.until}
          defaultValue={values.until ?? ''}
        />
      </div>
    </>
  );
}
