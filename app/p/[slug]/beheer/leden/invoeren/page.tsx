import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { MOST_ROWS } from '@/lib/features/members/limits';
import { listSchoolChoices } from '@/lib/features/members/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { importList } from './actions';
import { ImportForm } from './import-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('importTitle') };
}

/** Many people at once: paste or upload, look, then add. */
export default async function ImportPage({ params }: PageProps<'/p/[slug]/beheer/leden/invoeren'>) {
  const { slug } = await params;
  const schools = await inPartnership(slug, listSchoolChoices);
  const t = await getTranslations('members');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  const words = {
    text: t('importText'),
    textHint: t('importTextHint'),
    file: t('importFile'),
    fileHint: t('importFileHint', { max: MOST_ROWS }),
    look: t('importLook'),
    again: t('importAgain'),
    inviteHint: t('rowsInviteHint'),
    line: t('rowLine'),
    busy: common('busy'),
    signIn: errors('signInAgain'),
  };
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{t('importTitle')}</h1>
          <p>{t('importIntro')}</p>
          <ImportForm save={importList.bind(null, slug)} permalink={paths.adminImport(slug)} words={words} />
        </div>
        <Section id="uitleg" title={t('howTitle')}>
          <ul>
            <li>{t('howHeader')}</li>
            <li>{t('howRoles')}</li>
            <li>
              {schools.length > 0
                ? t('howSchools', { schools: schools.map(({ name }) => name).join('; ') })
                : t('howNoSchools')}{' '}
              {schools.length === 0 && <a href={paths.adminSchools(slug)}>{t('toSchools')}</a>}
            </li>
            <li>{t('howTwice')}</li>
          </ul>
          <pre className="example">{t('howExample')}</pre>
        </Section>
      </div>
    </>
  );
}
