import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
};

/** What a control needs to be found by its label, its hint and its error. */
export type FieldAria = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

export function fieldAria(
  id: string,
  { hint, error, describedBy }: Pick<FieldWords, 'hint' | 'error'> & { describedBy?: string },
): FieldAria {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, describedBy].filter(Boolean).join(' ');
  return { id, ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true as const }) };
}

export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p className="error" id={`${id}-error`}>
      {children}
    </p>
  );
}

/** What stands between a label and its control, where `fieldAria` finds it. */
export function HintAndError({ id, hint, error }: Pick<FieldWords, 'hint' | 'error'> & { id: string }) {
  return (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
    </>
  );
}

/** Label, hint and error around one control; give that control `fieldAria(id, …)`. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={classNames('field', error && 'has-error')}>
      <label htmlFor={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
