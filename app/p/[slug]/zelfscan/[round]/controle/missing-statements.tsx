import { useTranslations } from 'next-intl';
import { AxisName } from '@/components/charts/axis-name';
import { Notice } from '@/components/ui/notice';
import type { ScanPage } from '@/lib/features/self-scans/queries';
import { fromCheck } from './from-check';

/** Which areas still have open statements, each with a link to the first of them; the list below links to every one. */
export function MissingStatements({ scan, slug, round }: { scan: ScanPage; slug: string; round: string }) {
  const t = useTranslations('selfScan');
  const parts = scan.form.axes.flatMap((axis, index) => {
    const missing = scan.missing.filter(({ axisKey }) => axisKey === axis.key);
    return missing[0]
      ? [{ axis, part: index + 1, first: missing[0].statementKey, count: missing.length }]
      : [];
  });
  return (
    <Notice kind="warn" title={t('missingTitle', { count: scan.missing.length })}>
      <p>{t('missingText')}</p>
      <ul className="plain-list stack-s">
        {parts.map(({ axis, part, first, count }) => (
          <li key={axis.key}>
            <a href={`${fromCheck(slug, round, part)}#${first}`} lang={scan.form.language}>
              <AxisName name={axis.name} subtitle={axis.subtitle} />
            </a>{' '}
            <span className="soft">{t('missingCount', { count })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
