import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { WithSide } from '@/components/ui/columns';
import { Notice } from '@/components/ui/notice';
import { getPreparePage } from '@/lib/features/preparations/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../meeting-heading';
import { save } from './actions';
import { editorWords } from './editor-words';
import { fieldsOf } from './keyed-blocks';
import { PrepareForm } from './prepare-form';
import { PrepareSide } from './prepare-side';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('title') };
}

const DONE = { overgenomen: 'copied', teruggezet: 'putBackDone' } as const;

/** Where who leads a group prepares one meeting. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/p/[slug]/bijeenkomst/[meeting]/voorbereiden'>) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const page = await inPartnership(slug, (scope) => getPreparePage(scope, meetingId));
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const t = await getTranslations('preparation');
  const locale = asLocale(await getLocale());
  const { frame, preparation, saved } = page;
  const { blocks, ...texts } = preparation;
  const { meeting } = frame;
  const open = !frame.finished && frame.state !== 'cancelled';
  return (
    <>
      <MeetingHeading frame={frame} title={t('title')} />
      {done && (
        <Notice kind="good" role="status" title={t(DONE[done])}>
          {t('olderKept')}
        </Notice>
      )}
      {!open && <Notice title={t('closed')} />}
      <WithSide side={<PrepareSide slug={slug} page={page} open={open} />}>
        {open && (
          <PrepareForm
            // Another agenda is another form; what is saved in it is not.
            key={done ? `${done}-${asked[done]}` : 'form'}
            save={save.bind(null, slug)}
            meeting={meetingId}
            revision={meeting.revision}
            length={meeting.minutes}
            texts={texts}
            blocks={blocks.map(fieldsOf)}
            werkvormen={page.werkvormen.map(({ id, title, minutes }) => ({
              value: id,
              label: t('werkvormChoice', { title, minutes }),
            }))}
            permalink={paths.prepare(slug, meetingId)}
            words={await editorWords(meeting)}
            saved={saved && t('savedBy', { when: formatDayTime(saved.savedAt, locale), name: saved.by })}
          />
        )}
      </WithSide>
      <p className="section">
        <a href={paths.meeting(slug, meetingId)}>{t('back')}</a>
      </p>
    </>
  );
}
