import { TextAreaField } from '@/components/ui/text-field';

type FeedForwardFieldProps = {
  name: string;
  id?: string;
  /** The instrument's open question. */
  question: string;
  lang?: string;
  hint: string;
  value: string;
  /** In characters; a browser stops there, the server says so. */
  maxLength: number;
  error?: string | null;
};

export function FeedForwardField({ question, lang, hint, value, ...field }: FeedForwardFieldProps) {
  return (
    <div className="feed-forward">
      <TextAreaField
        {...field}
        label={<span lang={lang}>{question}</span>}
        hint={hint}
        defaultValue={value}
        rows={4}
        dir="auto"
      />
    </div>
  );
}
