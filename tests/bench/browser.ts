import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../../scripts/runtime/browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

export async function launchBrowser(flags: string[] = []): Promise<Browser> {
  const found = await findBrowser();
  const env = { ...process.env, ...found?.env } as Record<string, string>;
  return chromium.launch({ executablePath: found?.path, args: [...FLAGS, ...flags], env });
}
