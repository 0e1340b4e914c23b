import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PracticeNav } from '@/app/p/[slug]/practice-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { listOwnNotes, type OwnNotes } from '@/lib/features/practice-notes/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { NoteForm } from './note-form';
import { NoteText } from './note-text';
import { noteWords } from './note-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notes'))('title') };
}

/** A field on top for what just happened; below it everything that was written. */
export default async function NotesPage({ params, searchParams }: PageProps<'/p/[slug]/notities'>) {
  const { slug } = await params;
  const { current, notes } = await inPartnership(slug, listOwnNotes);
  const asked = await searchParams;
  const t = await getTranslations('notes');
  return (
    <div className="stack">
      <PracticeNav slug={slug} />
      <div className="read">
        <div className="stack">
          {'bewaard' in asked && <Notice kind="good" role="status" title={t('saved')} />}
          {'verwijderd' in asked && <Notice kind="good" role="status" title={t('removed')} />}
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="soft small">{t('who')}</p>
          {current ? (
            <NoteForm
              save={save.bind(null, slug)}
              permalink={paths.notes(slug)}
              note={randomUUID()}
              meeting={current.meetingId}
              saved={null}
              words={await noteWords()}
            />
          ) : (
            notes.length === 0 && (
              <EmptyState title={t('notYet')} level={2}>
                {t('notYetText')}
              </EmptyState>
            )
          )}
        </div>
        {(current || notes.length > 0) && (
          <Section id="opgeschreven" title={t('listTitle')}>
            {notes.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            ) : (
              <ul className="plain-list ruled">
                {notes.map((note) => (
                  <NoteItem key={note.id} slug={slug} note={note} />
                ))}
              </ul>
            )}
          </Section>
        )}
      </div>
    </div>
  );
}

async function NoteItem({ slug, note }: { slug: string; note: OwnNotes['notes'][number] }) {
  const t = await getTranslations('notes');
  const locale = asLocale(await getLocale());
  const about = [
    formatDayTime(note.createdAt, locale),
    note.shared && t('shared'),
    note.openQuestions > 0 && t('openQuestions', { count: note.openQuestions }),
  ].filter(Boolean);
  return (
    <li className="stack-s">
      <NoteText note={note} />
      <p className="row apart">
        <span className="soft small">{about.join(' · ')}</span>
        <a href={paths.note(slug, note.id)}>
          {t.rich('openNote', {
            start: note.text.slice(0, 40),
            unseen: (chunks) => <span className="unseen-text">{chunks}</span>,
          })}
        </a>
      </p>
    </li>
  );
}
