import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemSharingSection } from '@/app/p/[slug]/delen/item-sharing-section';
import { OwnThread } from '@/app/p/[slug]/reflecties/own-thread';
import { Notice } from '@/components/ui/notice';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import { listOwnQuestions } from '@/lib/features/reflections/list-questions';
import { getReflectionPage, type ReflectionPage } from '@/lib/features/reflections/queries';
import { getItemSharing, isShown } from '@/lib/features/shares/item-sharing';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { ReflectionTexts } from '../../reflection-texts';
import { reflectionPlace } from './reflection-place';
import { Skip } from './skip';
import { WriteReflection } from './write-reflection';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reflections'))('title') };
}

type Props = PageProps<'/p/[slug]/reflecties/[meeting]/[kind]'>;

/** One own reflection: to write while it is saved, to skip, to share, and to answer what was asked under it. */
export default async function OneReflectionPage({ params, searchParams }: Props) {
  const { slug, ...address } = await params;
  const place = reflectionPlace(address) ?? notFound();
  const { page, under } = await inPartnership(slug, async (scope) => {
    const page = await getReflectionPage(scope, place);
    return { page, under: page.id ? await belowIt(scope, page.id) : null };
  });
  const t = await getTranslations('reflections');
  const { kind, meeting } = page;
  const here = paths.reflection(slug, meeting.id, kind);
  const date = formatDay(meeting.startsAt, asLocale(await getLocale()));
  return (
    <div className="read">
      <div className="stack">
        <p className="no-print">
          <a href={paths.reflections(slug)}>{t('back')}</a>
        </p>
        <h1>{t('of', { kind, date })}</h1>
        <Body slug={slug} page={page} asked={await searchParams} />
      </div>
      {under && page.written && (
        <>
          <ItemSharingSection slug={slug} sharing={under.sharing} permalink={here} />
          {(isShown(under.sharing) || under.questions.length > 0) && (
            <OwnThread slug={slug} questions={under.questions} permalink={here} />
          )}
        </>
      )}
    </div>
  );
}

async function belowIt(scope: Scope, id: string) {
  return {
    sharing: await getItemSharing(scope, { subject: 'reflection', item: id }),
    questions: await listOwnQuestions(scope, { reflectionId: id }),
  };
}

type BodyProps = {
  slug: string;
  page: ReflectionPage;
  asked: Record<string, string | string[] | undefined>;
};

async function Body({ slug, page, asked }: BodyProps) {
  const t = await getTranslations('reflections');
  const { canReflect, missed, skippedAt, written, kind } = page;
  if (!canReflect)
    return (
      <>
        <p className="soft">{t(missed ? 'missed' : 'stopped')}</p>
        {written && <ReflectionTexts kind={kind} answers={page.answers} />}
      </>
    );
  if (skippedAt && !written)
    return (
      <>
        <p>{t('skipped')}</p>
        <Skip slug={slug} page={page} change="write" />
      </>
    );
  return (
    <>
      {'bewaard' in asked && <Notice kind="good" role="status" title={t('saved')} />}
      <p className="soft small">{t('who')}</p>
      <WriteReflection slug={slug} page={page} asked={asked} />
      <Waiting page={page} />
      {!written && <Skip slug={slug} page={page} change="skip" />}
    </>
  );
}

/** What is asked when the weeks of practice are over, so that one can look out for it. */
async function Waiting({ page: { waiting, waitsUntil } }: { page: ReflectionPage }) {
  if (waiting.length === 0) return null;
  const t = await getTranslations('reflections');
  const locale = asLocale(await getLocale());
  return (
    <div className="stack-s soft">
      <p>{waitsUntil ? t('waits', { date: formatDay(waitsUntil, locale) }) : t('waitsUnknown')}</p>
      {waiting.map(({ key, text }) => (
        <p key={key} lang={katernQuestions.language}>
          {text}
        </p>
      ))}
    </div>
  );
}
