import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PartsList } from '@/components/forms/parts-list';
import { LinkButton } from '@/components/ui/button';
import { WithSide } from '@/components/ui/columns';
import { statementKeys } from '@/lib/core/frameworks/framework-form';
import { paths } from '@/lib/shared/paths';
import { readScan } from './read-scan';
import { RoundNotice } from './round-notice';
import { scanParts } from './scan-parts';
import { AllParts } from './scan-side';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('selfScan'))('title') };
}

/** What the scan is for, who sees it and how long it takes, before it begins. */
export default async function ScanPage({ params }: PageProps<'/p/[slug]/zelfscan/[round]'>) {
  const { slug, round } = await params;
  const scan = await readScan(slug, round);
  if (scan.submittedAt) redirect(paths.scanCheck(slug, round));
  const t = await getTranslations('selfScan');
  const total = statementKeys(scan.form).length;
  const parts = scanParts(scan, { slug, round, note: (count) => t('partNote', count) });
  const complete = scan.missing.length === 0;
  return (
    <WithSide
      side={
        scan.canAnswer && (
          <AllParts>
            <PartsList parts={parts} lang={scan.form.language} />
          </AllParts>
        )
      }
    >
      <div className="stack-l">
        <div className="stack-s">
          <p className="eyebrow">{t('round', { kind: scan.round.kind })}</p>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead', { count: total, parts: scan.parts.length })}</p>
        </div>
        {!scan.canAnswer && <RoundNotice round={scan.round} />}
        <Explained title={t('whyTitle')} texts={[t('why'), t('noWrong')]} />
        <Explained title={t('whoTitle')} texts={[t('who'), t('whoGroup')]} />
        <Explained title={t('longTitle')} texts={[t('long')]} />
        <Explained
          title={t('othersTitle')}
          texts={[scan.showsOthersEarly ? t('othersEarly') : t('othersLater')]}
        />
        <Explained title={t('handInTitle')} texts={[t('handInOnce')]} />
        {scan.canAnswer && (
          <div className="actions">
            {complete ? (
              <LinkButton href={paths.scanCheck(slug, round)}>{t('toCheck')}</LinkButton>
            ) : (
              <LinkButton href={paths.scanPart(slug, round, scan.resumeAt)}>
                {scan.revision === 0 ? t('begin') : t('goOn', { part: scan.resumeAt })}
              </LinkButton>
            )}
            <LinkButton kind="quiet" href={paths.home(slug)}>
              {t('home')}
            </LinkButton>
          </div>
        )}
      </div>
    </WithSide>
  );
}

function Explained({ title, texts }: { title: string; texts: string[] }) {
  return (
    <section className="stack-s">
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
