import type { Browser, CDPSession, Page } from 'playwright';
import type { VisitedPage } from './pages';

export type Visit = {
  /** As they came over the wire, with their headers. */
  bytes: number;
  requests: number;
  scriptBytes: number;
  /** Script elements and fetched scripts. */
  scripts: number;
};

type Traffic = { bytes: number; requests: number; scriptBytes: number; fetchedScripts: number };

/** One visit by a browser that has nothing in store, on a phone's screen. */
export async function measureVisit(browser: Browser, origin: string, visited: VisitedPage): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  try {
    if (visited.cookie) await context.addCookies([cookieFor(origin, visited.cookie)]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const traffic = await watchTraffic(cdp);
    const response = await page.goto(origin + visited.path, { waitUntil: 'networkidle' });
    if (response?.status() !== 200)
      throw new Error(`${visited.path} answered ${response?.status()} to the browser.`);
    await page.waitForTimeout(500);
    return { ...traffic, scripts: await scriptsOf(page, traffic) };
  } finally {
    await context.close();
  }
}

function cookieFor(origin: string, cookie: string) {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url: origin };
}

async function watchTraffic(cdp: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0, scriptBytes: 0, fetchedScripts: 0 };
  const scripts = new Set<string>();
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
    if (!scripts.has(requestId)) return;
    traffic.scriptBytes += encodedDataLength;
    traffic.fetchedScripts += 1;
  });
  return traffic;
}

async function scriptsOf(page: Page, { fetchedScripts }: Traffic): Promise<number> {
  const inline = await page.evaluate(() => document.querySelectorAll('script').length);
  return Math.max(fetchedScripts, inline);
}
