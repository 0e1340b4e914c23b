import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { Asked } from './read-asked';

export async function WhoReads({ asked: { request, short } }: { asked: Asked }) {
  const t = await getTranslations('feedback');
  return (
    <Section id="wie-leest-dit" title={t('whoReads')}>
      <p>{t(request.showOthersEarly ? 'whoReadsAtOnce' : 'whoReadsAfterScan', { short })}</p>
      <p>{t('whoElse')}</p>
    </Section>
  );
}
