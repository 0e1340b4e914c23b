import { describe, expect, test } from 'vitest';
import { emailChangedMail } from '@/emails/email-changed';
import { feedbackAnsweredMail } from '@/emails/feedback-answered';
import { type FeedbackRequestMail, feedbackRequestMail } from '@/emails/feedback-request';
import { firstName } from '@/emails/first-name';
import { groupMessageMail } from '@/emails/group-message';
import { invitationMail } from '@/emails/invitation';
import { recapMail } from '@/emails/recap';
import { signInMail } from '@/emails/sign-in';
import { signUpMail } from '@/emails/sign-up';
import { welcomeMail } from '@/emails/welcome';

const baseUrl = 'https://leerkring.example.nl';
const expiresAt = new Date('2027-01-12T14:30:00Z');
const request: FeedbackRequestMail = {
  locale: 'nl',
  baseUrl,
  to: 'student',
  path: '/f/token-of-the-link',
  respondent: 'Noah Kramer',
  mentor: 'Fatima el Amrani',
  partnership: 'Opleidingsschool De Linde',
  ownWords: null,
  expiresAt,
  showsOthersEarly: false,
  pooled: false,
};
const people = { baseUrl, person: 'Noah Kramer', partnership: 'Opleidingsschool De Linde' };
const names = /Noah|Kramer|Fatima|Amrani|Linde/;

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  const every = {
    'sign-in': {
      link: `${baseUrl}/aanmelden/sign-in-token`,
      mail: () => signInMail({ locale, baseUrl, token: 'sign-in-token', expiresAt }),
    },
    'request to a student': {
      link: `${baseUrl}/f/token-of-the-link`,
      mail: () => feedbackRequestMail({ ...request, locale }),
    },
    'request to a trainer': {
      link: `${baseUrl}/p/de-linde/geven/1`,
      mail: () => feedbackRequestMail({ ...request, locale, to: 'trainer', path: '/p/de-linde/geven/1' }),
    },
    answered: {
      link: `${baseUrl}/p/de-linde`,
      mail: () =>
        feedbackAnsweredMail({
          locale,
          baseUrl,
          slug: 'de-linde',
          mentor: 'Fatima el Amrani',
          canRead: false,
        }),
    },
    'sign-up': {
      link: `${baseUrl}/starten/sign-up-token`,
      mail: () => signUpMail({ ...people, locale, token: 'sign-up-token', expiresAt }),
    },
    invitation: {
      link: `${baseUrl}/aanmelden/sign-in-token`,
      mail: () => invitationMail({ ...people, locale, token: 'sign-in-token', expiresAt }),
    },
    'changed address': {
      link: `${baseUrl}/privacy`,
      mail: () => emailChangedMail({ ...people, locale }),
    },
    'message to the group': {
      link: `${baseUrl}/p/de-linde/groep/1/berichten`,
      mail: () =>
        groupMessageMail({
          locale,
          baseUrl,
          slug: 'de-linde',
          cohortId: '1',
          group: 'Groep najaar',
          person: 'Noah Kramer',
          sender: 'Fatima el Amrani',
          heading: 'Volgende week',
          text: 'Neem je kaarten mee.',
        }),
    },
    welcome: {
      link: `${baseUrl}/p/de-linde`,
      mail: () =>
        welcomeMail({
          locale,
          baseUrl,
          slug: 'de-linde',
          partnership: 'Opleidingsschool De Linde',
          person: 'Fatima el Amrani',
          as: 'participant',
          group: 'Groep najaar',
          previous: null,
          startMeetingAt: expiresAt,
          started: false,
          facilitators: ['Noah Kramer', 'Peter Nijland'],
        }),
    },
    recap: {
      link: `${baseUrl}/p/de-linde/bijeenkomst/1/terugkoppeling`,
      mail: () =>
        recapMail({
          locale,
          baseUrl,
          slug: 'de-linde',
          meetingId: '1',
          person: 'Fatima el Amrani',
          group: 'Groep najaar',
          letter: {
            number: 2,
            heldAt: expiresAt,
            opening: 'Fijn!',
            question: 'Hoe dan?',
            homework: 'Eén gesprek.',
            theory: 'Hoofdstuk 3',
            closing: '',
            people: { present: ['Noah Kramer'], missed: ['Peter Nijland'] },
            next: { number: 3, startsAt: expiresAt, minutes: 180, room: 'Lokaal 2.14', onlineUrl: null },
            resources: [{ title: 'Kijkwijzer', address: '/p/de-linde/bronnen/1' }],
          },
          corrects: expiresAt,
          catchUp: { text: 'Bel met Noor.', dueOn: expiresAt },
        }),
    },
  };

  test.each(Object.entries(every))(
    '%s: no name in the subject, the link in both parts, its language in the html',
    async (_kind, { link, mail }) => {
      const { subject, html, text } = await mail();
      expect(subject).not.toMatch(names);
      expect(subject.length).toBeGreaterThan(10);
      expect(html).toContain(`<html dir="ltr" lang="${locale}"`);
      expect(html).toContain(`href="${link}"`);
      expect(text).toContain(link);
      expect(`${html}${text}`).not.toMatch(
        /undefined|\bnull\b|\[object|(?:signIn|studentRequest|trainerRequest|answered|signUp|invitation|emailChanged|welcome|recap|groupMessage)\./,
      );
      expect(html).not.toMatch(/<script|<style|<img|https?:\/\/(?!leerkring\.example\.nl|www\.w3\.org)/);
    },
  );
});

test('a request says who asks, how long it takes, who reads it and when, that it is no assessment, until when, and how to say no', async () => {
  const { text } = await feedbackRequestMail(request);
  expect(text).toContain('Dag Noah,');
  expect(text).toContain('Fatima el Amrani begeleidt jou');
  expect(oneLine(text)).toContain('ongeveer 5 minuten');
  expect(oneLine(text)).toContain('Alleen Fatima leest je antwoorden, en weet dat ze van jou komen.');
  expect(oneLine(text)).toContain('Dat kan pas als Fatima ook zelf een scan');
  expect(oneLine(text)).toContain('Het is geen beoordeling');
  expect(oneLine(text)).toContain('De link werkt tot di 12 januari, 15.30 uur.');
  expect(oneLine(text)).toContain('Liever niet?');
});

test('where the group shows answers early, the mail says so', async () => {
  const { text } = await feedbackRequestMail({ ...request, showsOthersEarly: true });
  expect(oneLine(text)).toContain('Dat kan zodra je ze inlevert.');
});

test('own words stay plain text, with their lines and in their own direction', async () => {
  const ownWords = 'Hoi Noah,\n\n<script>alert(1)</script> & dank\nمرحبا 👋';
  const { html, text } = await feedbackRequestMail({ ...request, ownWords });
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; dank<br/>مرحبا 👋');
  expect(html).toContain('<p dir="auto"');
  expect(text).toContain('Fatima schrijft:\n\nHoi Noah,\n\n<script>alert(1)</script> & dank\nمرحبا 👋');
});

test('a mentor hears that there is an answer, and what comes first', async () => {
  const mail = { locale: 'nl', baseUrl, slug: 'de-linde', mentor: 'Fatima el Amrani' } as const;
  expect(oneLine((await feedbackAnsweredMail({ ...mail, canRead: false })).text)).toContain(
    'zodra je je eigen zelfscan hebt ingeleverd',
  );
  expect(oneLine((await feedbackAnsweredMail({ ...mail, canRead: true })).text)).toContain(
    'Je kunt de feedback nu lezen.',
  );
});

test('people are called by their first name, and by all of it behind a title', () => {
  expect(firstName('Anne-Marie van Dijk')).toBe('Anne-Marie');
  expect(firstName('mw. Smit')).toBe('mw. Smit');
  expect(firstName('  Özge ')).toBe('Özge');
});

function oneLine(text: string) {
  return text.replaceAll(/\s+/g, ' ');
}
