export type PreviewWords = Record<'previewTitle' | 'mailSubject' | 'greeting' | 'intro' | 'reply', string>;

/** The mail as it will read, with a name for everyone's own. */
export function MessagePreview({
  subject,
  text,
  words,
}: {
  subject: string;
  text: string;
  words: PreviewWords;
}) {
  return (
    <div className="sheet stack" id="voorbeeld" tabIndex={-1}>
      <p className="eyebrow">{words.previewTitle}</p>
      <p className="soft small">{words.mailSubject}</p>
      <p>{words.greeting}</p>
      <p>{words.intro}</p>
      <p>
        <b dir="auto">{subject}</b>
      </p>
      <p className="user-text" dir="auto">
        {text}
      </p>
      <p>{words.reply}</p>
    </div>
  );
}
