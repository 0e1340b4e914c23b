import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../admin-nav';
import { erase } from './actions';
import { EraseForm } from './erase-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('erase'))('title') };
}

/** A respondent asked to be erased: the coordinator does it by address, without seeing what was answered. */
export default async function ErasePage({ params, searchParams }: PageProps<'/p/[slug]/beheer/wissen'>) {
  const { slug } = await params;
  await inPartnership(slug, async ({ actor }) => assertAllowed(canAdminister(actor)));
  const t = await getTranslations('erase');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  const { gewist } = await searchParams;
  const erased = typeof gewist === 'string' && /^\d{1,4}$/.test(gewist) ? Number(gewist) : null;
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          {erased !== null && (
            <Notice kind={erased > 0 ? 'good' : undefined} role="status" title={t('erased', { erased })} />
          )}
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <ul>{t.rich('what', { li: (words) => <li>{words}</li> })}</ul>
          <EraseForm
            key={erased}
            erase={erase.bind(null, slug)}
            permalink={paths.adminErase(slug)}
            words={{
              email: t('email'),
              emailHint: t('emailHint'),
              sureTitle: t('sureTitle'),
              sure: t('sure'),
              button: t('button'),
              busy: common('busy'),
              signIn: errors('signInAgain'),
            }}
          />
        </div>
      </div>
    </>
  );
}
