import { Choice, ChoiceGroup, Switch } from '@/components/ui/choice';
import { TextField } from '@/components/ui/text-field';
import type { CohortWords } from './cohort-words';
import type { Fill } from './field-props';

type Props = {
  fill: Fill;
  words: CohortWords;
  /** Somebody was asked already, and told when the answers are read. */
  earlyFixed?: boolean;
  /** The closing day that students know, in words. */
  closesFixed?: string | null;
};

/** How a group works; everything has a value that is good for most. */
export function SettingsFields({ fill, words, earlyFixed = false, closesFixed = null }: Props) {
  const radio = (name: string, value: string) => ({
    type: 'radio' as const,
    name,
    value,
    defaultChecked: fill.text(name).defaultValue === value,
  });
  return (
    <>
      <ChoiceGroup
        id="showOthers"
        legend={words.showOthers}
        hint={earlyFixed ? words.earlyFixed : undefined}
        error={fill.error('showOthers')}
      >
        <Choice {...radio('showOthers', 'afterScan')} label={words.afterScan} hint={words.afterScanHint} />
        <Choice {...radio('showOthers', 'early')} label={words.early} hint={words.earlyHint} />
      </ChoiceGroup>
      <ChoiceGroup
        id="feedbackMode"
        legend={words.feedbackMode}
        hint={words.feedbackModeHint}
        error={fill.error('feedbackMode')}
      >
        <Choice {...radio('feedbackMode', 'named')} label={words.named} hint={words.namedHint} />
        <Choice {...radio('feedbackMode', 'pooled')} label={words.pooled} hint={words.pooledHint} />
      </ChoiceGroup>
      <div className="only-pooled">
        {closesFixed ? (
          <div id="feedbackClosesOn">
            <p className="label">{words.feedbackClosesOn}</p>
            <p>{closesFixed}</p>
            <p className="hint">{words.feedbackClosesFixed}</p>
          </div>
        ) : (
          <TextField
            {...fill.text('feedbackClosesOn')}
            label={words.feedbackClosesOn}
            hint={words.feedbackClosesHint}
            type="date"
          />
        )}
      </div>
      <TextField
        {...fill.text('feedbackDays')}
        label={words.feedbackDays}
        hint={words.feedbackDaysHint}
        inputMode="numeric"
      />
      <TextField
        {...fill.text('homeworkMinutes')}
        label={words.homeworkMinutes}
        hint={words.minutesHint}
        inputMode="numeric"
      />
      <TextField
        {...fill.text('planMinutes')}
        label={words.planMinutes}
        hint={words.minutesHint}
        inputMode="numeric"
      />
      <Switch
        name="sharesWithTrainers"
        label={words.sharesWithTrainers}
        hint={words.sharesWithTrainersHint}
        defaultChecked={fill.ticked('sharesWithTrainers')}
      />
    </>
  );
}
