import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type RoundOpenedMail = {
  locale: Locale;
  baseUrl: string;
  slug: string;
  roundId: string;
  kind: 'start' | 'halfway' | 'end';
  person: string;
  group: string;
};

/** Tells a participant that a next self-scan is open. */
export function roundOpenedMail(mail: RoundOpenedMail): Promise<RenderedMail> {
  const { locale, baseUrl, slug, roundId, kind, person, group } = mail;
  const words = mailWords(locale);
  const { t } = words;
  const subject = t('roundOpened.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('roundOpened.preview')}
      footer={t('roundOpened.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      <Paragraph>{t('roundOpened.intro', { group, kind })}</Paragraph>
      <Paragraph>{t('roundOpened.what')}</Paragraph>
      <ActionButton
        href={new URL(paths.scan(slug, roundId), baseUrl).href}
        label={t('roundOpened.button')}
        linkFails={t('linkFails')}
      />
    </Frame>,
  );
}
