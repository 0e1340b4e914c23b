import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { now } from '@/lib/platform/clock';
import { momentOf } from '@/lib/shared/local-time';
import { createShutdown } from '../../../scripts/runtime/shutdown.mjs';
import { startThrowAwayProduct } from '../../../scripts/runtime/throw-away-product.mjs';

const CLOCK = pathToFileURL(path.resolve('tests/e2e/support/test-clock.mjs')).href;

/** A product of its own, of which the web server and the worker live by a clock that the test moves. */
export type MovingProduct = {
  baseURL: string;
  mailbox: string;
  /** Makes it this time of this day ("2027-01-12", "15:30") in the Netherlands. */
  goTo(day: string, time: string): void;
  stop(): Promise<void>;
};

/** The demo is loaded as of the day on which the story begins, so that the clock never goes back. */
export async function startMovingProduct(day: string, time: string): Promise<MovingProduct> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-clock-'));
  const file = path.join(folder, 'ahead');
  const goTo = (toDay: string, toTime: string) => {
    const moment = momentOf(toDay, toTime);
    if (!moment) throw new Error(`${toDay} ${toTime} is no moment.`);
    writeFileSync(file, String(moment.getTime() - now().getTime()));
  };
  goTo(day, time);
  const shutdown = createShutdown();
  shutdown.defer(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, NODE_OPTIONS: `--import ${CLOCK}`, TEST_CLOCK: file };
  const { settings } = await startThrowAwayProduct(env, shutdown).catch(async (error) => {
    await shutdown.run();
    throw error;
  });
  return {
    baseURL: settings.baseUrl,
    mailbox: `http://localhost:${settings.mailboxPort}`,
    goTo,
    stop: () => shutdown.run(),
  };
}
