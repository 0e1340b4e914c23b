import { describe, expect, test } from 'vitest';
import { aFeedbackReminder, aReminderMail, reminderWords } from './reminder-examples';

const base = 'https://leerkring.example.nl';
const names = /Noor|Noah|Kramer|Fatima|Amrani|Linde|najaar/;
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test.each(Object.keys(reminderWords))(
    '%s: nothing personal in the subject, a text that stands alone',
    async (name) => {
      const { subject, html, text } = await aReminderMail(name, locale);
      expect(subject).not.toMatch(names);
      expect(html).toContain(`<html dir="ltr" lang="${locale}"`);
      for (const { path } of reminderWords[name] ?? []) expect(text).toContain(base + path);
      expect(text).toContain(`${base}/herinneringen/token-of-the-wishes`);
      expect(oneLine(text)).toContain('Koffie staat klaar.');
      expect(`${html}${text}`).not.toMatch(/undefined|\bnull\b|\[object|reminders\.|[{}]/);
    },
  );

  test('a student is reminded with the own link, and a way to hear no more of it', async () => {
    const { subject, text, html } = await aFeedbackReminder(locale);
    expect(subject).not.toMatch(names);
    expect(text).toContain(`${base}/f/token-of-the-link/geen-herinnering`);
    expect(html).toContain(`href="${base}/f/token-of-the-link"`);
    expect(text).toContain('Fatima el Amrani');
    expect(text).not.toMatch(/undefined|\bnull\b|feedbackReminder\./);
  });
});

test('ticked off, the homework itself is not in the mail any more', async () => {
  expect((await aReminderMail('homework', 'nl')).text).toContain('Voer één gesprek');
  expect((await aReminderMail('homework-done', 'nl')).text).not.toContain('Voer één gesprek');
});
