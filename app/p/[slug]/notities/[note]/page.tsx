import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemSharingSection } from '@/app/p/[slug]/delen/item-sharing-section';
import { OwnThread } from '@/app/p/[slug]/reflecties/own-thread';
import { RemoveHere } from '@/app/p/[slug]/remove-here';
import { getNotePage } from '@/lib/features/practice-notes/queries';
import { listOwnQuestions } from '@/lib/features/reflections/list-questions';
import { getItemSharing, isShown } from '@/lib/features/shares/item-sharing';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { remove, save } from '../actions';
import { NoteForm } from '../note-form';
import { NoteText } from '../note-text';
import { noteWords } from '../note-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notes'))('changeTitle') };
}

/** One own note: change it, share it, answer what was asked under it, remove it. */
export default async function NotePage({ params }: PageProps<'/p/[slug]/notities/[note]'>) {
  const { slug, note: noteId } = await params;
  if (!isId(noteId)) notFound();
  const { note, canWrite, sharing, questions } = await inPartnership(slug, async (scope) => ({
    ...(await getNotePage(scope, noteId)),
    sharing: await getItemSharing(scope, { subject: 'practice_note', item: noteId }),
    questions: await listOwnQuestions(scope, { noteId }),
  }));
  const t = await getTranslations('notes');
  const here = paths.note(slug, noteId);
  const date = formatDayTime(note.createdAt, asLocale(await getLocale()));
  return (
    <div className="read">
      <div className="stack">
        <p>
          <a href={paths.notes(slug)}>{t('back')}</a>
        </p>
        <h1>{t('noteTitle', { date })}</h1>
        {canWrite ? (
          <NoteForm
            save={save.bind(null, slug)}
            permalink={here}
            note={note.id}
            meeting={note.meetingId}
            saved={{ text: note.text, url: note.url ?? '', consent: note.videoConsent }}
            words={await noteWords()}
          />
        ) : (
          <>
            <NoteText note={note} />
            <p className="soft">{t('stopped')}</p>
          </>
        )}
      </div>
      <ItemSharingSection slug={slug} sharing={sharing} permalink={here} />
      {(isShown(sharing) || questions.length > 0) && (
        <OwnThread slug={slug} questions={questions} permalink={here} />
      )}
      <RemoveNote slug={slug} note={note.id} />
    </div>
  );
}

async function RemoveNote({ slug, note }: { slug: string; note: string }) {
  const t = await getTranslations('notes');
  const errors = await getTranslations('errors');
  return (
    <RemoveHere
      action={remove.bind(null, slug)}
      fields={{ note }}
      permalink={paths.note(slug, note)}
      words={{
        label: t('remove'),
        title: t('removeTitle'),
        text: t('removeText'),
        sure: t('removeSure'),
        busy: t('busy'),
        signIn: errors('signInAgain'),
      }}
    />
  );
}
