import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listSchoolChoices } from '@/lib/features/members/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { add } from '../actions';
import { MemberForm } from '../member-form';
import { memberWords, schoolOptions } from '../member-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('newTitle') };
}

export default async function NewMemberPage({ params }: PageProps<'/p/[slug]/beheer/leden/nieuw'>) {
  const { slug } = await params;
  const schools = await inPartnership(slug, listSchoolChoices);
  const t = await getTranslations('members');
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read stack">
        <h1>{t('newTitle')}</h1>
        <p>
          {t('newText')} <a href={paths.adminImport(slug)}>{t('newList')}</a>
        </p>
        <MemberForm
          save={add.bind(null, slug)}
          schools={await schoolOptions(schools)}
          permalink={paths.adminNewMember(slug)}
          words={await memberWords()}
          button={t('addAndInvite')}
        />
      </div>
    </>
  );
}
