import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type FeedbackAnsweredMail = {
  locale: Locale;
  baseUrl: string;
  slug: string;
  mentor: string;
  /** Whether the mentor may read it already; if not, the own scan comes first. */
  canRead: boolean;
};

/** Tells the mentor that someone answered: not who, not what. */
export function feedbackAnsweredMail({
  locale,
  baseUrl,
  slug,
  mentor,
  canRead,
}: FeedbackAnsweredMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t } = words;
  const subject = t('answered.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('answered.preview')}
      footer={t('answered.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(mentor) })}</Paragraph>
      <Paragraph>
        {t('answered.intro')} {t(canRead ? 'answered.now' : 'answered.afterScan')}
      </Paragraph>
      <ActionButton
        href={new URL(paths.home(slug), baseUrl).href}
        label={t(canRead ? 'answered.buttonNow' : 'answered.buttonAfterScan')}
        linkFails={t('linkFails')}
      />
    </Frame>,
  );
}
