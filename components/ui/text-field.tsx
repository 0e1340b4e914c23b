import type { ComponentProps } from 'react';
import { Field, type FieldWords, fieldAria } from './field';

type Described = FieldWords & {
  name: string;
  /** The id of the control, and so the target of an error's link; the name unless told. */
  id?: string;
  describedBy?: string;
};

type TextFieldProps = Described & Omit<ComponentProps<'input'>, keyof Described | 'className'>;

export function TextField({ id, name, label, hint, error, describedBy, ...input }: TextFieldProps) {
  const own = id ?? name;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      <input {...input} {...fieldAria(own, { hint, error, describedBy })} name={name} className="input" />
    </Field>
  );
}

type TextAreaFieldProps = Described & Omit<ComponentProps<'textarea'>, keyof Described | 'className'>;

export function TextAreaField({ id, name, label, hint, error, describedBy, ...area }: TextAreaFieldProps) {
  const own = id ?? name;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      <textarea {...area} {...fieldAria(own, { hint, error, describedBy })} name={name} />
    </Field>
  );
}

type SelectFieldProps = Described &
  Omit<ComponentProps<'select'>, keyof Described | 'className'> & {
    options: { value: string; label: string }[];
  };

export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  describedBy,
  options,
  ...select
}: SelectFieldProps) {
  const own = id ?? name;
  return (
    <Field id={own} label={label} hint={hint} error={error}>
      {/* React gives a select its first choice once: with what was sent it is another one, so that a choice stays beside an error. */}
      <select
        key={String(select.defaultValue)}
        {...select}
        {...fieldAria(own, { hint, error, describedBy })}
        name={name}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
