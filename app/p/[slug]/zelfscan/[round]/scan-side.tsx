import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Beside each page of the scan: its parts while they can be filled in, and who sees it. */
export function ScanSide({ parts }: { parts?: ReactNode }) {
  const t = useTranslations('selfScan');
  return (
    <>
      {parts && (
        <section className="section stack-s" aria-labelledby="alle-delen">
          <h2 id="alle-delen">{t('partsTitle')}</h2>
          {parts}
        </section>
      )}
      <section className="section stack-s" aria-labelledby="wie-ziet-dit">
        <h2 id="wie-ziet-dit">{t('whoTitle')}</h2>
        <p>{t('who')}</p>
        <p>{t('whoGroup')}</p>
      </section>
    </>
  );
}
