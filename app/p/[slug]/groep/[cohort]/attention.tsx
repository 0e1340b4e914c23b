import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Progress } from '@/lib/overviews/cohort-progress/get-cohort-progress';

/** Whom to mail today, and about what. The mail is the facilitator's own: nothing stands in it yet. */
export async function Attention({ list }: { list: Progress['attention'] }) {
  const t = await getTranslations('group');
  const format = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  return (
    <Section id="aandacht" title={t('attentionTitle')}>
      {list.length === 0 ? (
        <p>{t('attentionNone')}</p>
      ) : (
        <ul className="plain-list ruled">
          {list.map(({ reason, people }) => (
            <li key={reason} className="row apart">
              <span>
                <b>{format.format(people.map(({ name }) => name))}</b>
                <br />
                <span className="soft small">{t('attention', { reason, count: people.length })}</span>
              </span>
              <LinkButton kind="second" href={mailTo(people.map(({ email }) => email))}>
                {t('mail', { count: people.length })}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Several people do not get to see from each other that they are behind. */
function mailTo(addresses: string[]) {
  const list = addresses.map(encodeURIComponent).join(',');
  return addresses.length === 1 ? `mailto:${list}` : `mailto:?bcc=${list}`;
}
