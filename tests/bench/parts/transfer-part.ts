import { freePort } from '../../../scripts/runtime/ports.mjs';
import { launchBrowser } from '../browser';
import { type DevTools, openDevTools } from '../dev-tools';
import { measureVisit, type Visit } from '../first-visit';
import { pagesToVisit, type VisitedPage } from '../pages';
import { median } from '../percentiles';
import type { Bench } from '../product';
import { atMost, fact, type Result } from '../results';
import { measureSlowVisit, type SlowVisit } from '../slow-visit';
import { findTargets } from '../targets';

const MOST_SCRIPT = 160;

/** What a first visit costs a phone: bytes and requests of every page, and how the student's form feels on a slow one. */
export async function transferPart(bench: Bench, quick: boolean): Promise<Result[]> {
  const pages = await pagesToVisit(bench.site, await findTargets(bench.site, bench.secret));
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const results: Result[] = [];
    for (const page of pages)
      results.push(...ofPage(page, await measureVisit(browser, bench.site.origin, page)));
    const devTools = await openDevTools(browser, port);
    for (const page of pages.filter(({ student }) => student))
      results.push(...(await onSlowPhone(devTools, bench.site.origin, page, quick ? 1 : 11)));
    return results;
  } finally {
    await browser.close();
  }
}

function ofPage({ name, student, mostScript }: VisitedPage, visit: Visit): Result[] {
  if (!student)
    return [
      fact(`first visit: ${name}`, visit.bytes / 1000, 'kB'),
      fact(`first visit: ${name}, requests`, visit.requests),
      atMost(
        `first visit: ${name}, script`,
        Math.round((visit.scriptBytes / 1024) * 10) / 10,
        'KiB gzip',
        mostScript ?? MOST_SCRIPT,
      ),
    ];
  return [
    atMost(`first visit: ${name}`, Math.round(visit.bytes / 100) / 10, 'kB', 80),
    atMost(`first visit: ${name}, requests`, visit.requests, '', 6),
    atMost(`first visit: ${name}, scripts`, visit.scripts, '', 0),
  ];
}

/** The middle of a few visits: one task of the machine's own is no slow page. */
async function onSlowPhone(
  devTools: DevTools,
  origin: string,
  page: VisitedPage,
  times: number,
): Promise<Result[]> {
  const visits: SlowVisit[] = [];
  for (let turn = 0; turn < times; turn += 1)
    visits.push(await measureSlowVisit(devTools, origin + page.path));
  const middle = (pick: (visit: SlowVisit) => number) => Math.round(median(visits.map(pick)));
  return [
    atMost(
      `slow phone: ${page.name}, blocking`,
      middle(({ blocking }) => blocking),
      'ms',
      0,
    ),
    fact(
      `slow phone: ${page.name}, largest contentful paint`,
      middle(({ largestPaint }) => largestPaint),
      'ms',
    ),
  ];
}
