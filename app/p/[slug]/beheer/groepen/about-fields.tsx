import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SelectField, TextField } from '@/components/ui/text-field';
import { MOST_COHORT_NAME, MOST_HOURS } from '@/lib/features/cohorts/limits';
import type { Choices } from './cohort-choices';
import type { CohortWords } from './cohort-words';
import type { Fill } from './field-props';

type Props = { fill: Fill; words: CohortWords; choices: Choices; versionFixed?: boolean };

/** What a group is: its name, its framework, its dates, its conditions and the schools behind it. */
export function AboutFields({ fill, words, choices, versionFixed = false }: Props) {
  const version = fill.text('version');
  const chosen = choices.versions.find(({ value }) => value === version.defaultValue);
  return (
    <>
      <TextField
        {...fill.text('name')}
        label={words.name}
        hint={words.nameHint}
        maxLength={MOST_COHORT_NAME}
        autoComplete="off"
      />
      {versionFixed || choices.versions.length === 1 ? (
        <div id="version" className={version.error && 'has-error'}>
          <p className="label">{words.version}</p>
          {version.error && <p className="error">{version.error}</p>}
          <p>{chosen?.label ?? choices.versions[0]?.label}</p>
          {versionFixed && <p className="hint">{words.versionFixed}</p>}
          <input type="hidden" name="version" value={chosen?.value ?? choices.versions[0]?.value} />
        </div>
      ) : (
        <SelectField
          {...version}
          key={`version${version.defaultValue}`}
          label={words.version}
          options={choices.versions}
        />
      )}
      <DateFields fill={fill} words={words} />
      <ChoiceGroup id="takesPart" legend={words.takesPart} error={fill.error('takesPart')}>
        {(['voluntary', 'mandatory'] as const).map((value) => (
          <Choice
            key={value}
            type="radio"
            name="takesPart"
            value={value}
            label={words[value]}
            defaultChecked={fill.text('takesPart').defaultValue === value}
          />
        ))}
      </ChoiceGroup>
      <TextField
        {...fill.text('grantedHours')}
        label={words.grantedHours}
        hint={words.grantedHoursHint}
        inputMode="numeric"
        maxLength={String(MOST_HOURS).length}
      />
      <ChoiceGroup
        id="schools"
        legend={words.schools}
        hint={choices.schools.length > 0 ? words.schoolsHint : words.schoolsNone}
        error={fill.error('schools')}
      >
        {choices.schools.map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            name={`school-${id}`}
            label={name}
            defaultChecked={fill.ticked(`school-${id}`)}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}

function DateFields({ fill, words }: Pick<Props, 'fill' | 'words'>) {
  return (
    <>
      <div className="side-by-side">
        <TextField {...fill.text('startDay')} label={words.startDay} type="date" />
        <TextField {...fill.text('startTime')} label={words.startTime} type="time" />
      </div>
      <TextField {...fill.text('lastDay')} label={words.lastDay} type="date" />
    </>
  );
}
