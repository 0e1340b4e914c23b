import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getLoginLink } from '@/lib/platform/auth/sign-in-with-link';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from '../../public-shell';
import { followLink } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

/**
 * No referrer policy of its own: with 'no-referrer' a browser without JavaScript posts from the origin `null`, which is
 * refused. Opening this page spends nothing, however often a mail scanner does; its button does.
 */
export default async function SignInLinkPage({ params }: PageProps<'/aanmelden/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('signIn');
  if (!(await getLoginLink(token))) {
    return (
      <PublicShell>
        <div className="stack">
          <h1>{t('linkUsedTitle')}</h1>
          <p>{t('linkUsedText')}</p>
          <div className="actions">
            <Link className="btn" href={paths.signIn()}>
              {t('again')}
            </Link>
          </div>
        </div>
      </PublicShell>
    );
  }
  return (
    <PublicShell>
      <form action={followLink.bind(null, token)} className="stack">
        <h1>{t('linkTitle')}</h1>
        <p>{t('linkText')}</p>
        <div className="actions">
          <button className="btn" type="submit">
            {t('linkButton')}
          </button>
        </div>
      </form>
    </PublicShell>
  );
}
