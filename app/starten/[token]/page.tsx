import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { getSignUp } from '@/lib/features/sign-ups/queries';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from '../../public-shell';
import { start } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('linkTitle') };
}

/** Opening this page starts nothing, however often a mail scanner does; its button does, once. */
export default async function SignUpLinkPage({ params }: PageProps<'/starten/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('signUp');
  const signUp = await getSignUp(token);
  return (
    <PublicShell>
      {signUp ? (
        <form action={start.bind(null, token)} className="stack">
          <h1>{t('linkTitle')}</h1>
          <p>{t('linkText')}</p>
          <Facts
            items={[
              { term: t('factPartnership'), detail: signUp.partnershipName },
              { term: t('factSector'), detail: t(`sectors.${signUp.sector}`) },
              { term: t('factCoordinator'), detail: signUp.personName },
            ]}
          />
          <div className="actions">
            <button className="btn" type="submit">
              {t('linkButton')}
            </button>
          </div>
        </form>
      ) : (
        <LinkEnded />
      )}
    </PublicShell>
  );
}

async function LinkEnded() {
  const t = await getTranslations('signUp');
  return (
    <div className="stack">
      <h1>{t('endedTitle')}</h1>
      <p>{t('endedText')}</p>
      <div className="actions">
        <LinkButton href={paths.signIn()}>{t('toSignIn')}</LinkButton>
        <LinkButton href={paths.signUp()} kind="second">
          {t('again')}
        </LinkButton>
      </div>
    </div>
  );
}
