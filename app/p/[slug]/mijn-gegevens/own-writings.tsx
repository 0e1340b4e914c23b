import { getLocale, getTranslations } from 'next-intl/server';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import type { OwnWritings as Writings } from '@/lib/overviews/own-data/own-writings';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** What this person wrote to groups, and added to lists of resources. */
export async function OwnWritings({ writings: { messages, resources } }: { writings: Writings }) {
  const t = await getTranslations('ownData');
  const locale = asLocale(await getLocale());
  const by = (where: string | undefined, date: Date) =>
    `${where ?? t('partnershipList')}, ${formatDay(date, locale, { year: true })}`;
  return (
    <>
      {messages.length > 0 && (
        <Section id="berichten" title={t('messages')}>
          {messages.map(({ id, subject, text, sentAt, cohort }) => (
            <Quote key={id} text={`${subject}\n\n${text}`} by={by(cohort.name, sentAt)} />
          ))}
        </Section>
      )}
      {resources.length > 0 && (
        <Section id="bronnen" title={t('resources')}>
          {resources.map(({ id, title, url, reference, body, createdAt, cohort }) => (
            <Quote
              key={id}
              text={[title, reference, url, body].filter(Boolean).join('\n')}
              by={by(cohort?.name, createdAt)}
            />
          ))}
        </Section>
      )}
    </>
  );
}
