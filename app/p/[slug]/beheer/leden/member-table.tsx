import { getTranslations } from 'next-intl/server';
import type { MemberRow } from '@/lib/features/members/queries';
import { paths } from '@/lib/shared/paths';
import { MemberStanding } from './member-standing';

/** One row per person; on a phone each is a block, and the roles say so in words. */
export async function MemberTable({ slug, members }: { slug: string; members: MemberRow[] }) {
  const t = await getTranslations('members');
  const signIn = await getTranslations('signIn');
  // Rows shown as blocks lose their meaning in some browsers, so every part of the table says its role.
  return (
    <table className="people" role="table">
      <caption className="unseen-text">{t('title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t('name'), t('school'), t('roles'), t('state')].map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {members.map((member) => (
          <tr key={member.id} role="row">
            <th scope="row" role="rowheader">
              <a href={paths.adminMember(slug, member.id)}>{member.name}</a>
              <span className="address">{member.email}</span>
            </th>
            <td role="cell">{member.school ?? <span className="soft">{t('noSchool')}</span>}</td>
            <td role="cell">{member.roles.map((role) => signIn('roles', { role })).join(', ')}</td>
            <td role="cell">
              <MemberStanding member={member} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
