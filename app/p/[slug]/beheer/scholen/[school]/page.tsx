import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { getSchool } from '@/lib/features/schools/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { change, remove } from '../actions';
import { SchoolForm } from '../school-form';
import { schoolWords } from '../school-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('schools'))('changeTitle') };
}

export default async function SchoolPage({ params }: PageProps<'/p/[slug]/beheer/scholen/[school]'>) {
  const { slug, school: schoolId } = await params;
  if (!isId(schoolId)) notFound();
  const school = await inPartnership(slug, (scope) => getSchool(scope, schoolId));
  const t = await getTranslations('schools');
  const words = await schoolWords();
  const permalink = paths.adminSchool(slug, schoolId);
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{school.name}</h1>
          <SchoolForm
            save={change.bind(null, slug)}
            school={school}
            permalink={permalink}
            words={words}
            button={t('save')}
          />
        </div>
        <Section id="weghalen" title={t('removeTitle')}>
          {school.removable ? (
            <ConfirmHere
              label={t('remove')}
              kind="second"
              title={t('removeSure', { name: school.name })}
              actions={
                <PostButton
                  action={remove.bind(null, slug)}
                  fields={{ schoolId }}
                  permalink={permalink}
                  kind="danger"
                  busy={words.busy}
                  signIn={words.signIn}
                >
                  {t('removeYes')}
                </PostButton>
              }
            >
              {t('removeText')}
            </ConfirmHere>
          ) : (
            <p>{t('inUse', { members: school.members, cohorts: school.cohorts })}</p>
          )}
        </Section>
        <p className="section">
          <a href={paths.adminSchools(slug)}>{t('back')}</a>
        </p>
      </div>
    </>
  );
}
