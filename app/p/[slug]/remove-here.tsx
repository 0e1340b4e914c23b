import { ConfirmHere } from '@/components/ui/confirm';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { PostButton } from './post-button';

type RemoveHereProps = {
  action: BoundAction;
  /** What is removed, by the name of its id. */
  fields: Record<string, string>;
  permalink: string;
  words: { label: string; title: string; text: string; sure: string; busy: string; signIn: string };
};

/** Removes what a person made, after a question where it stands: it cannot be brought back. */
export function RemoveHere({ action, fields, permalink, words }: RemoveHereProps) {
  const { label, title, text, sure, busy, signIn } = words;
  return (
    <div className="section no-print">
      <ConfirmHere
        label={label}
        title={title}
        actions={
          <PostButton
            action={action}
            fields={fields}
            permalink={permalink}
            kind="danger"
            busy={busy}
            signIn={signIn}
          >
            {sure}
          </PostButton>
        }
      >
        {text}
      </ConfirmHere>
    </div>
  );
}
