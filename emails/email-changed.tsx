import type { Locale } from '@/lib/platform/i18n/locale';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type EmailChangedMail = { locale: Locale; baseUrl: string; person: string; partnership: string };

/** Tells the old address that it no longer leads into a partnership. The new address does not stand in it. */
export function emailChangedMail({
  locale,
  baseUrl,
  person,
  partnership,
}: EmailChangedMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t } = words;
  const subject = t('emailChanged.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('emailChanged.preview')}
      footer={t('emailChanged.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      <Paragraph>{t('emailChanged.intro', { partnership })}</Paragraph>
      <Paragraph>{t('emailChanged.meaning', { partnership })}</Paragraph>
      <Paragraph>{t('emailChanged.notRight')}</Paragraph>
    </Frame>,
  );
}
