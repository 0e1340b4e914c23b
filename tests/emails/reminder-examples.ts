import { feedbackReminderMail } from '@/emails/feedback-reminder';
import type { ReminderItem, ReminderWords } from '@/emails/reminder-items';
import { remindersMail } from '@/emails/reminders';
import type { Locale } from '@/lib/platform/i18n/locale';

const baseUrl = 'https://leerkring.example.nl';
const startsAt = new Date('2027-02-09T14:30:00Z');
const endsAt = new Date('2027-02-09T17:30:00Z');
const group = 'Groep najaar';

const homework: ReminderWords = {
  kind: 'homework',
  next: { startsAt, endsAt, room: 'Lokaal 2.14', onlineUrl: null },
  done: false,
  text: 'Voer één gesprek waarin je student als eerste zegt wat opviel.',
  minutes: 45,
  theory: 'Hoofdstuk 3, over vragen stellen.',
  bring: 'Je kaarten van de vorige keer.',
  path: '/p/de-linde/bijeenkomst/2',
};
const plan = {
  situation: 'mijn student na zijn les nog in het lokaal is',
  action: 'eerst vragen wat zelf opviel',
  plannedOn: new Date('2027-01-28T00:00:00Z'),
};

/** Every kind of reminder as its mail says it, with made-up people. */
export const reminderWords: Record<string, readonly ReminderWords[]> = {
  preparation: [{ kind: 'preparation', scan: true, feedback: true, startsAt, path: '/p/de-linde' }],
  feedback: [
    { kind: 'feedback_open', mentor: 'Fatima el Amrani', expiresAt: startsAt, path: '/p/de-linde/geven/1' },
  ],
  homework: [homework],
  'homework-done': [{ ...homework, done: true }],
  halfway: [{ kind: 'halfway', plan, path: '/plan/token-of-the-link' }],
  'halfway-without-plan': [{ kind: 'halfway', plan: null, path: '/p/de-linde/plannen/nieuw/1' }],
  reflection: [
    { kind: 'reflection', part: 'first', number: 2, path: '/p/de-linde/reflecties/2/bijeenkomst' },
  ],
  'catch-up': [
    { kind: 'catch_up', text: 'Lees de terugkoppeling.', dueOn: startsAt, path: '/p/de-linde/bijeenkomst/2' },
  ],
  recap: [
    {
      kind: 'recap',
      late: true,
      number: 2,
      heldAt: startsAt,
      group,
      path: '/p/de-linde/bijeenkomst/2/terugkoppeling',
    },
  ],
  digest: (['away', 'twice_absent', 'no_plan'] as const).map((kind) => ({
    kind,
    names: ['Noah Kramer', 'Fatima el Amrani'],
    group,
    number: 2,
    startsAt,
    path: '/p/de-linde/groep/1',
  })),
  together: [{ kind: 'halfway', plan, path: '/plan/token-of-the-link' }, homework],
  weekly: [
    {
      kind: 'weekly',
      groups: [
        { name: group, participants: 12, handedIn: 11, asked: 24, answered: 19 },
        { name: 'Groep voorjaar', participants: 8, handedIn: 0, asked: 1, answered: 0 },
      ],
      path: '/p/de-linde/beheer',
    },
  ],
};

export function aReminderMail(name: string, locale: Locale) {
  const items = (reminderWords[name] ?? []).map(
    (words, at): ReminderItem => ({ ...words, extra: at === 0 ? 'Koffie staat klaar.' : null }),
  );
  const wishesPath = '/herinneringen/token-of-the-wishes';
  return remindersMail({ locale, baseUrl, person: 'Noor de Jong', items, wishesPath });
}

export function aFeedbackReminder(locale: Locale) {
  return feedbackReminderMail({
    locale,
    baseUrl,
    path: '/f/token-of-the-link',
    stopPath: '/f/token-of-the-link/geen-herinnering',
    respondent: 'Noah Kramer',
    mentor: 'Fatima el Amrani',
    partnership: 'Opleidingsschool De Linde',
    expiresAt: startsAt,
    pooled: false,
    extra: null,
  });
}
