import { Section } from '@/components/ui/section';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { shortName } from '@/lib/shared/short-name';
import type { Visit } from '../_form/visit';

export function WhoReads({ visit: { t }, request }: { visit: Visit; request: AskedRequest }) {
  const short = shortName(request.mentorName);
  return (
    <Section id="wie-leest-dit" title={t('whoReads')}>
      <p>{t(request.showOthersEarly ? 'whoReadsEarly' : 'whoReadsText', { short })}</p>
      <p>{t('whoElse')}</p>
    </Section>
  );
}
