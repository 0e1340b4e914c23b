import { Choice, ChoiceGroup } from '@/components/ui/choice';

export type AxisToChoose = { id: string; name: string; subtitle: string | null };

type AxisChoiceProps = {
  /** One of them, or as many as apply: each its own input then. */
  type: 'radio' | 'checkbox';
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  axes: AxisToChoose[];
  isChosen: (id: string) => boolean;
  /** Of the axes' names. */
  language: string;
};

/** The axes of a framework to choose from, in the order of its domains. */
export function AxisChoice({ type, id, legend, hint, error, axes, isChosen, language }: AxisChoiceProps) {
  return (
    <ChoiceGroup id={id} legend={legend} hint={hint} error={error}>
      {axes.map((axis) => (
        <Choice
          key={axis.id}
          type={type}
          {...(type === 'radio'
            ? { name: 'axis', value: axis.id }
            : { name: `axis-${axis.id}`, value: 'on' })}
          defaultChecked={isChosen(axis.id)}
          label={<b lang={language}>{axis.name}</b>}
          hint={axis.subtitle && <span lang={language}>{axis.subtitle}</span>}
        />
      ))}
    </ChoiceGroup>
  );
}
