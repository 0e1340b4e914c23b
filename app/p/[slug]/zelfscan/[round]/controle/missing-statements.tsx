import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { formStatements } from '@/lib/core/frameworks/framework-form';
import type { ScanPage } from '@/lib/features/self-scans/queries';
import { fromCheck } from './from-check';

/** What is still open, each with a link to the question itself. */
export function MissingStatements({ scan, slug, round }: { scan: ScanPage; slug: string; round: string }) {
  const t = useTranslations('selfScan');
  const texts = new Map(formStatements(scan.form).map(({ key, text }) => [key, text]));
  return (
    <Notice kind="warn" title={t('missingTitle', { count: scan.missing.length })}>
      <p>{t('missingText')}</p>
      <ul className="plain-list stack-s">
        {scan.missing.map(({ part, statementKey }) => (
          <li key={statementKey}>
            <a href={`${fromCheck(slug, round, part)}#${statementKey}`} lang={scan.form.language}>
              {texts.get(statementKey)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
