import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type WelcomeMail = {
  locale: Locale;
  baseUrl: string;
  slug: string;
  partnership: string;
  person: string;
  /** As what they were added to the group. */
  as: 'participant' | 'facilitator';
  group: string;
  /** The group that goes on in this one. */
  previous: string | null;
  startMeetingAt: Date;
  /** Whether the start meeting is behind us: people come in halfway, too. */
  started: boolean;
  /** Everyone who leads the group. */
  facilitators: string[];
};

/** Welcomes someone in a group: what it is, when it begins, who leads it, and what to do first. */
export function welcomeMail(mail: WelcomeMail): Promise<RenderedMail> {
  const { locale, baseUrl, slug, partnership, as, group, previous, facilitators } = mail;
  const words = mailWords(locale);
  const { t, moment } = words;
  const subject = t('welcome.subject');
  const date = moment(mail.startMeetingAt);
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('welcome.preview')}
      footer={t('welcome.footer', { partnership })}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(mail.person) })}</Paragraph>
      <Paragraph>
        {previous ? t(`welcome.goesOn.${as}`, { previous, group }) : t(`welcome.intro.${as}`, { group })}
      </Paragraph>
      <Paragraph>{t('welcome.what')}</Paragraph>
      <Paragraph>
        {t(mail.started ? 'welcome.started' : 'welcome.starts', { date })}
        {as === 'participant' && facilitators.length > 0 && (
          <> {t('welcome.led', { names: listOf(facilitators, locale) })}</>
        )}
        {as === 'facilitator' && facilitators.length > 1 && (
          <> {t('welcome.duo', { names: listOf(facilitators, locale) })}</>
        )}
      </Paragraph>
      <Paragraph>{t(`welcome.first.${as}`)}</Paragraph>
      <ActionButton
        href={new URL(paths.home(slug), baseUrl).href}
        label={t('welcome.button')}
        linkFails={t('linkFails')}
      />
    </Frame>,
  );
}

function listOf(names: string[], locale: Locale) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
