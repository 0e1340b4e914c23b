import type { Page } from 'playwright/test';
import type { Person } from '../../isolation/world';
import { linkTo, mailTo } from './mailbox';

/** As somebody who signed in before on this browser. */
export async function cameBackAs(page: Page, { session }: Pick<Person, 'session'>) {
  await page.context().addCookies([{ name: 'leerkring', value: session, url: baseUrl() }]);
}

export async function forgetSession(page: Page) {
  await page.context().clearCookies({ name: 'leerkring' });
}

/** With the mail that the sign-in form sends. */
export async function signInByMail(page: Page, email: string) {
  await page.goto('/aanmelden');
  await page.getByLabel('Je e-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur me een link' }).click();
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  const link = linkTo(await mailTo(email, /aanmeldlink/), /^\/aanmelden\//);
  await page.goto(link);
  await page.getByRole('button', { name: 'Meld me aan' }).click();
  await page.waitForURL(isPast);
  return link;
}

/** With the demo's button. */
export async function signInAsDemo(page: Page, name: string) {
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: `Verder als ${name}` }).click();
  await page.waitForURL(isPast);
}

/** The product in the other language, as the switch in the foot leaves it. */
export async function speak(page: Page, language: 'nl' | 'en') {
  await page.context().addCookies([{ name: 'taal', value: language, url: baseUrl() }]);
}

/** Past the sign-in pages. */
function isPast({ pathname }: URL) {
  return !pathname.startsWith('/aanmelden');
}

function baseUrl() {
  return process.env.BASE_URL ?? 'http://localhost:3000';
}
