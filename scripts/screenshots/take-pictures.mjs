import { mkdirSync } from 'node:fs';
import { findBrowser } from '../runtime/browser.mjs';
import { inProject } from '../runtime/paths.mjs';
import { Refusal } from '../runtime/refusal.mjs';
import { startThrowAwayProduct } from '../runtime/throw-away-product.mjs';
import { pictures } from './pictures.mjs';
import { takeMailPictures } from './take-mail-pictures.mjs';

const FOLDER = 'docs/pictures';
const MAILS = 'mails';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * Starts the product with the demo and photographs what is wanted (everything, when nothing is named); `mails` are all mails.
 */
export async function takePictures({ wanted, shutdown }) {
  const known = [MAILS, ...pictures.map(({ name }) => name)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Refusal(`There is no picture "${unknown.join('", "')}".`);
  const { chromium } = await import('playwright');
  const found = await findBrowser();
  const env = { ...process.env, ...found.env };
  const browser = await chromium.launch({ executablePath: found.path, args: FLAGS, env });
  shutdown.defer(() => browser.close());
  mkdirSync(inProject(FOLDER), { recursive: true });
  if (wanted.length === 0 || wanted.includes(MAILS)) await takeMailPictures(browser);
  const chosen = pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) return;
  const product = await startThrowAwayProduct(process.env, shutdown);
  for (const picture of chosen) {
    await takePicture(browser, picture, product.settings);
    console.log(`${FOLDER}/${picture.name}.png`);
  }
}

async function takePicture(browser, { name, as, size, steps, tall = 1_600 }, { baseUrl, mailboxPort }) {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: size,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    deviceScaleFactor: size.width < 600 ? 2 : 1,
  });
  const page = await context.newPage();
  if (as) await signIn(page, as);
  for (const step of steps) await step(page, { mailboxUrl: `http://localhost:${mailboxPort}` });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const height = Math.min(tall, await page.evaluate(() => document.documentElement.scrollHeight));
  const clip = { x: 0, y: 0, width: size.width, height };
  await page.screenshot({ path: inProject(`${FOLDER}/${name}.png`), fullPage: true, clip });
  await context.close();
}

async function signIn(page, name) {
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: `Verder als ${name}` }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/aanmelden'));
}
