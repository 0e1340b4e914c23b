import type { Browser, CDPSession, Page } from 'playwright';
import type { VisitedPage } from './pages';

export type Visit = {
  /** As they came over the wire, with their headers. */
  bytes: number;
  requests: number;
  scriptBytes: number;
  /** Script elements and fetched scripts. */
  scripts: number;
  /** Milliseconds beyond 50 of every task of the page that took longer than that. */
  blocking: number;
  largestPaint: number;
};

type Device = { slowerCpu?: number; bitsPerSecond?: number; latency?: number };
type Traffic = { bytes: number; requests: number; scriptBytes: number; fetchedScripts: number };

/** One visit by a browser that has nothing in store, on a phone's screen. */
export async function measureVisit(
  browser: Browser,
  origin: string,
  visited: VisitedPage,
  device: Device,
): Promise<Visit> {
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
    await slowDown(cdp, device);
    await page.addInitScript(watchTasks);
    const response = await page.goto(origin + visited.path, { waitUntil: 'networkidle' });
    if (response?.status() !== 200)
      throw new Error(`${visited.path} answered ${response?.status()} to the browser.`);
    await page.waitForTimeout(500);
    return { ...traffic, ...(await seenBy(page, traffic)) };
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

async function slowDown(cdp: CDPSession, { slowerCpu, bitsPerSecond, latency = 0 }: Device) {
  if (slowerCpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
  if (!bitsPerSecond) return;
  const throughput = bitsPerSecond / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Runs in the page, before anything of it. */
function watchTasks() {
  const seen = { blocking: 0, largestPaint: 0 };
  Object.assign(window, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function seenBy(page: Page, { fetchedScripts }: Traffic) {
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { benchSeen: { blocking: number; largestPaint: number } }).benchSeen,
    inline: document.querySelectorAll('script').length,
  }));
  return {
    blocking: seen.blocking,
    largestPaint: seen.largestPaint,
    scripts: Math.max(fetchedScripts, seen.inline),
  };
}
