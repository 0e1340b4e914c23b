import { getTranslations } from 'next-intl/server';

/** What was written, and the link to what belongs to it. The link is somebody else's site: it learns nothing of ours. */
export async function NoteText({
  note,
}: {
  note: { text: string; url: string | null; videoConsent?: boolean };
}) {
  const t = await getTranslations('notes');
  return (
    <>
      <p className="user-text" dir="auto">
        {note.text}
      </p>
      {note.url && (
        <p>
          <a href={note.url} target="_blank" rel="noopener noreferrer">
            {t(note.videoConsent ? 'video' : 'link')}
          </a>{' '}
          <span className="soft small">{new URL(note.url).hostname}</span>
        </p>
      )}
    </>
  );
}
