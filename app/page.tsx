import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listMemberships } from '@/lib/core/people/list-memberships';
import { getLogin } from '@/lib/platform/auth/session';
import { paths } from '@/lib/shared/paths';
import { signOut } from './aanmelden/actions';
import { PublicShell } from './public-shell';

/** To the one partnership you belong to, a choice between several, or the sign-in page. Where you left, to your own data. */
export default async function StartPage() {
  const login = await getLogin();
  if (!login) redirect(paths.signIn());
  const memberships = await listMemberships(login.userId);
  const [only, ...more] = memberships;
  if (only && more.length === 0) redirect(placeIn(only));
  const t = await getTranslations('signIn');
  const common = await getTranslations('common');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{only ? t('choose') : t('noneTitle')}</h1>
        <p>{only ? t('chooseText') : t('noneText')}</p>
        <ul className="plain-list ruled">
          {memberships.map((membership) => (
            <li key={membership.slug}>
              <a href={placeIn(membership)}>{membership.name}</a>
              {membership.left && <span className="soft"> {t('leftHere')}</span>}
            </li>
          ))}
        </ul>
        <form action={signOut}>
          <button className="btn quiet" type="submit">
            {common('signOut')}
          </button>
        </form>
      </div>
    </PublicShell>
  );
}

function placeIn({ slug, left }: { slug: string; left: boolean }) {
  return left ? paths.ownData(slug) : paths.home(slug);
}
