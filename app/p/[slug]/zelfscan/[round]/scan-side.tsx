import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Beside a page of the scan: all its parts. */
export function AllParts({ children }: { children: ReactNode }) {
  const t = useTranslations('selfScan');
  return (
    <section className="section stack-s" aria-labelledby="alle-delen">
      <h2 id="alle-delen">{t('partsTitle')}</h2>
      {children}
    </section>
  );
}

export function WhoSeesThis() {
  const t = useTranslations('selfScan');
  return (
    <section className="section stack-s" aria-labelledby="wie-ziet-dit">
      <h2 id="wie-ziet-dit">{t('whoTitle')}</h2>
      <p>{t('who')}</p>
      <p>{t('whoGroup')}</p>
    </section>
  );
}

/** Beside each page of the scan: its parts while they can be filled in, and who sees it. */
export function ScanSide({ parts }: { parts?: ReactNode }) {
  return (
    <>
      {parts && <AllParts>{parts}</AllParts>}
      <WhoSeesThis />
    </>
  );
}
