import { expect } from 'playwright/test';

export type Mail = {
  id: number;
  to: string;
  subject: string;
  text: string;
  html: string;
  links: string[];
  headers: string[];
  replyTo: string;
};

const sharedMailbox = process.env.MAILBOX_URL ?? 'http://localhost:3001';

/** All mail to this address so far, the oldest first. */
export async function mailsTo(address: string, mailbox = sharedMailbox): Promise<Mail[]> {
  const response = await fetch(`${mailbox}/api/messages?to=${encodeURIComponent(address)}`);
  const mails: Mail[] = await response.json();
  return mails.toSorted((a, b) => a.id - b.id);
}

/** Waits for the mail with this subject: the worker sends it some time after the click. */
export async function mailTo(
  address: string,
  subject: RegExp,
  nth = 1,
  mailbox = sharedMailbox,
): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await mailsTo(address, mailbox)).filter((mail) => subject.test(mail.subject));
        found = mails[nth - 1];
        return mails.length;
      },
      { message: `mail to ${address} about ${subject}`, timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(nth);
  return found as Mail;
}

/** The mail's own button: its first link that leads to this place. */
export function linkTo(mail: Mail, place: RegExp): string {
  const link = mail.links.find((address) => place.test(new URL(address).pathname));
  expect(link, `a link to ${place} in "${mail.subject}"`).toBeDefined();
  return link as string;
}
