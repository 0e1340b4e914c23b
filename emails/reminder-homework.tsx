import { formatSpan } from '@/lib/shared/dates';
import type { MailWords } from './mail-words';
import { Heading, Lines, Paragraph } from './parts';
import type { HomeworkWords } from './reminder-items';

/** When and where they meet; what was to be done for it, as long as it is not ticked off; what to bring. */
export function HomeworkPart({ words: { t, locale }, item }: { words: MailWords; item: HomeworkWords }) {
  const { next, done, text, minutes, theory, bring } = item;
  const places = [next.room, next.onlineUrl].filter((place) => place !== null);
  return (
    <>
      <Paragraph>
        {t('reminders.homework.when')} <b>{formatSpan(next, locale)}</b>
        {places.map((place) => (
          <span key={place}>
            <br />
            {place}
          </span>
        ))}
      </Paragraph>
      {done && <Paragraph>{t('reminders.homework.done')}</Paragraph>}
      {!done && text && (
        <>
          <Heading>{t('reminders.homework.homework')}</Heading>
          <Lines text={text} />
          {minutes !== null && <Paragraph>{t('reminders.homework.minutes', { minutes })}</Paragraph>}
        </>
      )}
      {!done && theory && (
        <>
          <Heading>{t('reminders.homework.theory')}</Heading>
          <Lines text={theory} />
        </>
      )}
      {bring && (
        <>
          <Heading>{t('reminders.homework.bring')}</Heading>
          <Lines text={bring} />
        </>
      )}
    </>
  );
}
