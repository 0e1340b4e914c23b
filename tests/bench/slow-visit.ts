import { setTimeout as sleep } from 'node:timers/promises';
import { type DevTools, openTab } from './dev-tools';

/** How a page feels on a slow phone, in ms. */
export type SlowVisit = {
  /** What tasks of its thread take beyond 50, from the moment somebody follows the link. */
  blocking: number;
  largestPaint: number;
};

type TraceEvent = { name: string; pid: number; tid: number; ts: number; dur?: number };

/** A screen of 360, a processor four times slower, and 1.6 Mbps with 150 ms delay. */
const SLOWER = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};
const SCREEN = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true };
const CATEGORIES = ['toplevel', 'blink.user_timing', 'loading'];

/** ms after a page has loaded. What comes last is no longer the page, but the end of the watching. */
const SETTLED = 1_000;
const WATCHED = 900;
const LONG = 50;
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * A first visit as the browser itself writes it down. Nothing may run in the page to watch it: a page without a script
 * never gets an engine for one, and on a slow phone making that engine takes longer than the page.
 */
export async function measureSlowVisit(devTools: DevTools, url: string): Promise<SlowVisit> {
  const tab = await openTab(devTools);
  try {
    await tab.send('Emulation.setDeviceMetricsOverride', SCREEN);
    await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await tab.send('Network.enable');
    await tab.send('Network.emulateNetworkConditions', NETWORK);
    await tab.send('Page.enable');
    const events: TraceEvent[] = [];
    tab.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
    await tab.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    const [answered, loaded] = [tab.once('Network.responseReceived'), tab.once('Page.loadEventFired')];
    await tab.send('Page.navigate', { url });
    await loaded;
    const { status } = (await answered).response as { status: number };
    if (status !== 200) throw new Error(`A page answered ${status} to the slow phone.`);
    await sleep(SETTLED);
    const complete = tab.once('Tracing.tracingComplete');
    await tab.send('Tracing.end');
    await complete;
    return readTrace(events);
  } finally {
    await tab.close();
  }
}

/** From the trace of one visit; its times are microseconds. */
export function readTrace(events: TraceEvent[]): SlowVisit {
  const paint = events.findLast(({ name }) => name === 'largestContentfulPaint::Candidate');
  if (!paint) throw new Error('The page painted nothing.');
  const ofPage = events.filter(({ pid, tid }) => pid === paint.pid && tid === paint.tid);
  const named = (wanted: string) => ofPage.findLast(({ name }) => name === wanted)?.ts;
  const [begun, loaded] = [named('navigationStart'), named('loadEventEnd')];
  if (begun === undefined || loaded === undefined) throw new Error('The trace is not of a whole visit.');
  const tasks = ofPage.filter(({ name, ts }) => name === TASK && ts >= begun && ts < loaded + WATCHED * 1000);
  const beyond = tasks.map(({ dur = 0 }) => Math.max(0, dur / 1000 - LONG));
  return {
    blocking: beyond.reduce((sum, each) => sum + each, 0),
    largestPaint: (paint.ts - begun) / 1000,
  };
}
