import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/runtime/browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browser = await findBrowser();

/** Requests and no pages: neither needs a browser, and once is enough. */
const withoutBrowser = [
  '**/isolation.spec.ts',
  '**/own-data.spec.ts',
  '**/links.spec.ts',
  '**/sessions.spec.ts',
  '**/hostile-input.spec.ts',
  '**/other-sites.spec.ts',
  '**/equal-posts.spec.ts',
  '**/strange-addresses.spec.ts',
  '**/foreign-ids.spec.ts',
  '**/canary.spec.ts',
];

const halfAYear = '**/half-year.spec.ts';
const desk = { viewport: { width: 1280, height: 900 } };

/** Stories of people behind a desk, told once: on a phone every page of theirs is looked at by accessible.spec. */
const atADesk = [
  '**/membership.spec.ts',
  '**/planning.spec.ts',
  '**/preparing.spec.ts',
  '**/reminders.spec.ts',
  '**/resources.spec.ts',
  '**/coordinator.spec.ts',
  '**/cohorts.spec.ts',
  '**/group.spec.ts',
  '**/duos.spec.ts',
  '**/recap-together.spec.ts',
];

/** Stories of people between two lessons, told once as well. */
const onAPhone = [
  '**/bad-input.spec.ts',
  '**/lead.spec.ts',
  '**/notes.spec.ts',
  '**/plans.spec.ts',
  '**/reflections.spec.ts',
  '**/without-javascript.spec.ts',
];

/** `npm test` starts the product and says where it is: BASE_URL, REQUESTS_URL, MAILBOX_URL, DATABASE_URL. */
export default defineConfig({
  testDir: '../tests/e2e',
  globalSetup: './playwright.global.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  // Two cores wait a third of the time for pages and mail: a third worker fills it.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL,
    actionTimeout: 20_000,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // Writing down every step takes a sixth of the time; a failure that its picture does not explain is run again with it.
    trace: process.env.TEST_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: browser.path,
      args: FLAGS,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  // The longest first: nothing waits for it in the end.
  projects: [
    { name: 'half a year', testMatch: halfAYear, use: desk },
    { name: 'requests', testMatch: withoutBrowser, use: { baseURL: process.env.REQUESTS_URL } },
    {
      name: 'phone',
      testIgnore: [...withoutBrowser, halfAYear, ...atADesk],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    {
      name: 'desktop',
      testIgnore: [...withoutBrowser, halfAYear, ...onAPhone],
      use: desk,
    },
  ],
});
