import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import { getQuestionsPage, type QuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { axisLabel } from './axis-label';
import { PathSection } from './path-section';

type Props = PageProps<'/p/[slug]/groep/[cohort]/leervragen'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharedQuestion'))('title') };
}

const DONE = { geschreven: 'added', aangepast: 'changed', afgesloten: 'closed' } as const;

/** The questions a group works on, each with the way that led to it; for who leads it also where they are written. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getQuestionsPage(scope, cohortId));
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const t = await getTranslations('sharedQuestion');
  const writes = page.group.leads && !page.group.finished;
  return (
    <div className="read stack-l">
      {done && <Notice kind="good" role="status" title={t(`done.${DONE[done]}`)} />}
      <div className="stack-s">
        <p className="eyebrow">{page.group.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {page.paths.length === 0 ? (
        <EmptyState title={t('noneTitle')} level={2} action={writes && <Add slug={slug} page={page} />}>
          {t(writes ? 'noneLeads' : 'noneText')}
        </EmptyState>
      ) : (
        page.paths.map((path, at) => (
          <PathSection key={path.last.id} slug={slug} page={page} path={path} at={at} />
        ))
      )}
      {writes && page.paths.length > 0 && (
        <div className="stack-s">
          <p>{t('several')}</p>
          <Add slug={slug} page={page} />
        </div>
      )}
      <OwnQuestions page={page} />
      <p>
        <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
      </p>
    </div>
  );
}

async function Add({ slug, page }: { slug: string; page: QuestionsPage }) {
  const t = await getTranslations('sharedQuestion');
  return (
    <LinkButton
      href={paths.newSharedQuestion(slug, page.group.id)}
      kind={page.paths.length > 0 ? 'second' : undefined}
    >
      {t('add')}
    </LinkButton>
  );
}

/** What others brought, as far as they show it to this person. */
async function OwnQuestions({ page: { own, axes } }: { page: QuestionsPage }) {
  const t = await getTranslations('sharedQuestion');
  return (
    <Section id="eigen" title={t('ownTitle')}>
      <p className="soft">{t('ownText')}</p>
      {own.length === 0 ? (
        <p>{t('ownNone')}</p>
      ) : (
        own.map(({ id, text, name, axisId }) => (
          <Quote
            key={id}
            text={text}
            by={[name, ...axes.filter((axis) => axis.id === axisId).map(axisLabel)].join(', ')}
          />
        ))
      )}
    </Section>
  );
}
