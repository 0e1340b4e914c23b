import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listMemberships } from '@/lib/core/people/list-memberships';
import { getLogin } from '@/lib/platform/auth/session';
import { paths } from '@/lib/shared/paths';
import { signOut } from './aanmelden/actions';
import { PublicShell } from './public-shell';

/** To the one partnership you belong to, a choice between several, or the sign-in page. */
export default async function StartPage() {
  const login = await getLogin();
  if (!login) redirect(paths.signIn());
  const memberships = await listMemberships(login.userId);
  const [only, ...more] = memberships;
  if (only && more.length === 0) redirect(paths.home(only.slug));
  const t = await getTranslations('signIn');
  const common = await getTranslations('common');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{only ? t('choose') : t('noneTitle')}</h1>
        <p>{only ? t('chooseText') : t('noneText')}</p>
        <ul className="plain-list ruled">
          {memberships.map(({ slug, name }) => (
            <li key={slug}>
              <a href={paths.home(slug)}>{name}</a>
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
