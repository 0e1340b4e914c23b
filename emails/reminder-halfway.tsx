import { formatDay } from '@/lib/shared/dates';
import type { MailWords } from './mail-words';
import { ActionButton, OwnWords, Paragraph } from './parts';
import type { ReminderWords } from './reminder-items';

type Halfway = Extract<ReminderWords, { kind: 'halfway' }>;
type Props = { words: MailWords; baseUrl: string; item: Halfway };

/** Halfway between two meetings: the own plan with two buttons, or an encouragement to make a small one. */
export function HalfwayPart({ words, baseUrl, item }: Props) {
  const { t, locale } = words;
  const { plan, path } = item;
  if (!plan)
    return (
      <>
        <Paragraph>{t('reminders.halfway.none')}</Paragraph>
        <ActionButton
          href={new URL(path, baseUrl).href}
          label={t('reminders.halfway.make')}
          linkFails={t('linkFails')}
        />
      </>
    );
  return (
    <>
      <Paragraph>{t('reminders.halfway.text')}</Paragraph>
      <OwnWords
        heading={t('reminders.halfway.plan')}
        text={
          plan === 'hidden'
            ? t('reminders.halfway.hidden')
            : t('reminders.halfway.sentence', { situation: plan.situation, action: plan.action })
        }
      />
      {plan !== 'hidden' && plan.plannedOn && (
        <Paragraph>{t('reminders.halfway.day', { date: formatDay(plan.plannedOn, locale) })}</Paragraph>
      )}
      <ActionButton href={answerAt(path, baseUrl, 'gelukt')} label={t('reminders.halfway.tried')} />
      <ActionButton
        href={answerAt(path, baseUrl, 'nog-niet')}
        label={t('reminders.halfway.notYet')}
        linkFails={t('linkFails')}
      />
      <Paragraph>{t('reminders.halfway.noSignIn')}</Paragraph>
    </>
  );
}

/** The page asks once more: opening a link records nothing. */
function answerAt(path: string, baseUrl: string, answer: 'gelukt' | 'nog-niet') {
  if (path === '#') return new URL(baseUrl).href;
  const url = new URL(path, baseUrl);
  url.searchParams.set('antwoord', answer);
  return url.href;
}
