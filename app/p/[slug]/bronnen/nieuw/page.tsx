import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/links';
import { RESOURCE_KINDS } from '@/lib/features/resources/kinds';
import { getNewResourcePage } from '@/lib/features/resources/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { add } from '../actions';
import { KIND_WORDS, kindOf } from '../kinds';
import { listPath } from '../list-path';
import { ResourceForm } from '../resource-form';
import { resourceWords } from '../resource-words';
import { topicOptions } from '../topic-options';
import { FileForm } from './file-form';
import { fileProblem, goalOf, newResourcePath } from './goal';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('newTitle') };
}

/** A new resource: first which kind, then what is asked of it. A file comes first by itself and is described after that. */
export default async function NewResourcePage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/bronnen/nieuw'>) {
  const { slug } = await params;
  const asked = await searchParams;
  const goal = goalOf(asked);
  const kind = kindOf(asked.soort) ?? 'link';
  const page = await inPartnership(slug, (scope) => getNewResourcePage(scope, goal));
  const t = await getTranslations('resources');
  const cohortId = page.cohort?.id ?? null;
  const here = { cohortId, meetingId: page.meeting?.id ?? null, place: goal.place };
  const back = page.meeting ? paths.meeting(slug, page.meeting.id) : listPath(slug, cohortId);
  return (
    <div className="read stack-l">
      <div className="stack-s">
        <h1>{t('newTitle')}</h1>
        <p>{page.cohort ? t('newGroup', { name: page.cohort.name }) : t('newPartnership')}</p>
        {page.meeting && (
          <p>
            {t('newMeeting', {
              date: formatDayTime(page.meeting.startsAt, asLocale(await getLocale())),
              place: here.place,
            })}
          </p>
        )}
      </div>
      <Tabs
        label={t('kinds')}
        links={RESOURCE_KINDS.map((one) => ({
          href: newResourcePath(slug, here, { soort: KIND_WORDS[one] }),
          label: t('kindTab', { kind: one }),
          current: one === kind,
        }))}
      />
      {kind === 'file' ? (
        <FileForm
          at={newResourcePath(slug, here, {}, paths.resourceUpload(slug))}
          id={randomUUID()}
          problem={await fileProblem(asked.fout)}
          back={back}
          words={{
            label: t('file'),
            hint: t('fileHint'),
            privacy: t('filePrivacy'),
            send: t('send'),
            sending: t('sending'),
            cancel: t('cancel'),
            problem: (await getTranslations('errors'))('checkFields', { count: 1 }),
            tooLarge: (await getTranslations('errors'))('fileTooLarge'),
          }}
        />
      ) : (
        <ResourceForm
          key={kind}
          action={add.bind(null, slug)}
          kind={kind}
          hidden={{
            id: randomUUID(),
            cohort: cohortId ?? '',
            meeting: here.meetingId ?? '',
            place: here.meetingId ? here.place : '',
          }}
          initial={{}}
          topics={[{ value: '', label: t('aboutNothing') }, ...topicOptions(page.topics)]}
          permalink={newResourcePath(slug, here, { soort: KIND_WORDS[kind] })}
          back={back}
          words={await resourceWords()}
        />
      )}
    </div>
  );
}
