import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicShell } from '../public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages'))('privacyTitle') };
}

const parts = ['What', 'Who', 'Group', 'Leave', 'Safe', 'Not'] as const;

export default async function PrivacyPage() {
  const t = await getTranslations('pages');
  return (
    <PublicShell>
      <div className="stack-l">
        <div className="stack">
          <h1>{t('privacyTitle')}</h1>
          <p className="lead">{t('privacyLead')}</p>
        </div>
        {parts.map((part) => (
          <div className="stack-s" key={part}>
            <h2>{t(`privacy${part}Title`)}</h2>
            <ul>{t.rich(`privacy${part}`, { li: (words) => <li>{words}</li> })}</ul>
          </div>
        ))}
        <div className="stack-s">
          <h2>{t('privacyAskTitle')}</h2>
          <p>{t('privacyAsk')}</p>
        </div>
      </div>
    </PublicShell>
  );
}
