import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listOf } from '@/app/p/[slug]/resultaat/[round]/names';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { type DuosPage, getDuosPage, type Proposal } from '@/lib/features/buddies/queries';
import { duoField } from '@/lib/features/buddies/schema';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { DuosForm } from './duos-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duos'))('title') };
}

const PROPOSALS: Record<string, Proposal> = { rest: 'rest', alles: 'all' };

/** Who leads the group makes its duos: by hand, or from a proposal that is saved only with the form. */
export default async function Page({ params, searchParams }: PageProps<'/p/[slug]/groep/[cohort]/duos'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const asked = await searchParams;
  const proposal = (typeof asked.voorstel === 'string' && PROPOSALS[asked.voorstel]) || 'none';
  const page = await inPartnership(slug, (scope) => getDuosPage(scope, cohortId, proposal));
  const t = await getTranslations('duos');
  const few = page.people.length < 2;
  return (
    <div className="read">
      <div className="stack">
        <p>
          <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
        </p>
        {'bewaard' in asked && (
          <Notice kind="good" role="status" title={t('saved')}>
            {t('savedText')}
          </Notice>
        )}
        <p className="eyebrow">{page.cohort.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        {few && (
          <EmptyState title={t('few')} level={2}>
            {t('fewText')}
          </EmptyState>
        )}
        {!few && <Standing page={page} />}
      </div>
      {!few && page.canChange && <Choosing slug={slug} page={page} proposal={proposal} />}
      {!page.canChange && <p className="soft">{t('finished')}</p>}
    </div>
  );
}

/** How the duos are now, and who is left alone. */
async function Standing({ page: { duos, alone, without } }: { page: DuosPage }) {
  const t = await getTranslations('duos');
  const names = (people: { name: string }[]) => listOf(people.map(({ name }) => name));
  return (
    <>
      {alone.length > 0 && (
        <Notice kind="warn" title={t('aloneTitle', { count: alone.length, names: await names(alone) })}>
          {t('aloneText')}
        </Notice>
      )}
      {duos.length === 0 ? (
        <EmptyState title={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <h2>{t('now')}</h2>
          <ul className="plain-list ruled">
            {
              await Promise.all(
                duos.map(async (duo) => (
                  <li key={duo[0]?.id}>
                    <b>{await names(duo)}</b>
                  </li>
                )),
              )
            }
          </ul>
          {without.length > 0 && <p>{t('without', { names: await names(without) })}</p>}
        </>
      )}
    </>
  );
}

async function Choosing({ slug, page, proposal }: { slug: string; page: DuosPage; proposal: Proposal }) {
  const t = await getTranslations('duos');
  const errors = await getTranslations('errors');
  const here = paths.duos(slug, page.cohort.id);
  const count = Math.floor(page.people.length / 2);
  return (
    <Section id="kies" title={t('formTitle')}>
      {proposal !== 'none' && <Notice title={t('proposal')}>{t('proposalText')}</Notice>}
      <p className="row">
        {page.duos.length > 0 && page.without.length + page.alone.length > 1 && (
          <LinkButton kind="second" href={`${here}?voorstel=rest#kies`}>
            {t('proposeRest')}
          </LinkButton>
        )}
        {proposal !== 'all' && (
          <LinkButton kind="second" href={`${here}?voorstel=alles#kies`}>
            {t(page.duos.length > 0 ? 'proposeAll' : 'propose')}
          </LinkButton>
        )}
      </p>
      <p>{t('formText')}</p>
      <DuosForm
        key={proposal}
        action={save.bind(null, slug)}
        permalink={here}
        cohort={page.cohort.id}
        people={page.people.map(({ id, name, school, number }) => ({
          field: duoField(id),
          name,
          school,
          number,
        }))}
        numbers={[
          { value: '', label: t('noNumber') },
          ...Array.from({ length: count }, (_, at) => ({
            value: String(at + 1),
            label: t('number', { number: at + 1 }),
          })),
        ]}
        words={{ save: t('save'), busy: t('busy'), signIn: errors('signInAgain') }}
      />
    </Section>
  );
}
