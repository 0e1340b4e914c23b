import { Section } from '@/components/ui/section';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { formatDay } from '@/lib/shared/dates';
import { shortName } from '@/lib/shared/short-name';
import type { Visit } from '../_form/visit';

export function WhoReads({ visit: { t, locale }, request }: { visit: Visit; request: AskedRequest }) {
  const short = shortName(request.mentorName);
  return (
    <Section id="wie-leest-dit" title={t('whoReads')}>
      {request.pooled ? (
        <p>{t('whoReadsPooled', { short, date: formatDay(request.expiresAt, locale, { year: true }) })}</p>
      ) : (
        <p>{t(request.showOthersEarly ? 'whoReadsEarly' : 'whoReadsText', { short })}</p>
      )}
      <p>{t(request.pooled ? 'whoElsePooled' : 'whoElse')}</p>
    </Section>
  );
}
