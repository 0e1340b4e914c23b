import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { getMember, listSchoolChoices } from '@/lib/features/members/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { change } from '../actions';
import { MemberForm } from '../member-form';
import { MemberStanding } from '../member-standing';
import { memberWords, schoolOptions } from '../member-words';
import { AddressFails } from './address-fails';
import { EmailSection } from './email-section';
import { InviteAgain } from './invite-again';
import { JustDone } from './just-done';
import { LeaveSection } from './leave-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('memberTitle') };
}

/** One person: how they stand, what can be changed, and leaving. */
export default async function MemberPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/beheer/leden/[member]'>) {
  const { slug, member: memberId } = await params;
  if (!isId(memberId)) notFound();
  const { member, schools } = await inPartnership(slug, async (scope) => ({
    member: await getMember(scope, memberId),
    schools: await listSchoolChoices(scope),
  }));
  const t = await getTranslations('members');
  const words = await memberWords();
  const permalink = paths.adminMember(slug, memberId);
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <JustDone member={member} asked={await searchParams} />
          <h1>{member.name}</h1>
          <Facts
            items={[
              { term: t('state'), detail: <MemberStanding member={member} /> },
              { term: t('email'), detail: <span className="address">{member.email}</span> },
            ]}
          />
          <AddressFails member={member} />
          {member.canInvite && <InviteAgain slug={slug} member={member} words={words} />}
        </div>
        {member.state !== 'left' && (
          <>
            <Section id="gegevens" title={t('aboutTitle')}>
              <MemberForm
                save={change.bind(null, slug)}
                member={member}
                schools={await schoolOptions(schools)}
                permalink={permalink}
                words={words}
                button={t('save')}
              />
            </Section>
            <EmailSection slug={slug} member={member} words={words} />
          </>
        )}
        <LeaveSection slug={slug} member={member} words={words} />
        <p className="section">
          <a href={paths.adminMembers(slug)}>{t('back')}</a>
        </p>
      </div>
    </>
  );
}
