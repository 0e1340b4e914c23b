import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicShell } from '../public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages'))('helpTitle') };
}

const phases = [1, 2, 3, 4, 5] as const;

export default async function HelpPage() {
  const t = await getTranslations('pages');
  const home = await getTranslations('home');
  return (
    <PublicShell>
      <div className="stack-l">
        <div className="stack">
          <h1>{t('helpTitle')}</h1>
          <p className="lead">{t('helpLead')}</p>
        </div>
        <div className="stack-s">
          <h2>{t('helpPrepareTitle')}</h2>
          <ol>{t.rich('helpPrepare', { li: (words) => <li>{words}</li> })}</ol>
        </div>
        <div className="stack">
          <h2>{t('helpPhasesTitle')}</h2>
          {phases.map((phase) => (
            <div id={`fase-${phase}`} key={phase}>
              <h3>
                {phase}. {home(`phase${phase}`)}
              </h3>
              <p>{t(`helpPhase${phase}`)}</p>
            </div>
          ))}
        </div>
        <div className="stack-s">
          <h2>{t('helpNotTitle')}</h2>
          <p>{t('helpNot')}</p>
        </div>
      </div>
    </PublicShell>
  );
}
