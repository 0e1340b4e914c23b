import type { Locale } from '@/lib/platform/i18n/locale';
import { firstName } from './first-name';
import { Frame } from './frame';
import { type MailWords, mailWords } from './mail-words';
import { Paragraph, SmallPrint, TextLink } from './parts';
import type { ReminderItem } from './reminder-items';
import { ReminderPart } from './reminder-part';
import { type RenderedMail, renderMail } from './render-mail';

type RemindersMail = {
  locale: Locale;
  baseUrl: string;
  person: string;
  items: readonly ReminderItem[];
  /** Where the receiver says what they want of these mails, without signing in. */
  wishesPath: string;
};

/** One mail with all that a person is reminded of on a day. */
export function remindersMail({
  locale,
  baseUrl,
  person,
  items,
  wishesPath,
}: RemindersMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t } = words;
  const subject = subjectOf(words, items);
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('reminders.preview')}
      footer={t('reminders.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      {items.map((item, at) => (
        <ReminderPart
          key={`${item.kind} ${item.path}`}
          words={words}
          baseUrl={baseUrl}
          item={item}
          headed={items.length > 1}
          // Of several that lead to the same place, the last one leads there.
          leads={items[at + 1]?.path !== item.path}
        />
      ))}
      <SmallPrint>
        {t('reminders.tooMany')}{' '}
        <TextLink href={new URL(wishesPath, baseUrl).href}>{t('reminders.wishes')}</TextLink>
      </SmallPrint>
    </Frame>,
  );
}

/** Nothing personal: what it is about when that is one thing, else only that they are reminders. */
function subjectOf({ t }: MailWords, items: readonly ReminderItem[]): string {
  const [first, ...others] = items;
  if (!first || others.some(({ kind }) => kind !== first.kind)) return t('reminders.subject');
  return t(`reminders.${first.kind}.subject`);
}
