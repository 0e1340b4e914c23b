import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../runtime/browser.mjs';
import { startThrowAwayProduct } from '../runtime/throw-away-product.mjs';
import { tryTool } from '../runtime/tools.mjs';

/** The whole product on free ports with the demo, in a real browser; what needs none asks a second web server beside it. */
export async function runBrowserTests({ shutdown, folder, filters, env, show }) {
  const browser = await findBrowser();
  const product = await startThrowAwayProduct(env, shutdown);
  const requestsUrl = await product.addWeb();
  const report = path.join(folder, 'playwright.json');
  const running = tryTool(
    'node_modules/playwright/cli.js',
    ['test', '--config', '.config/playwright.ts', '--reporter=list,json', ...filters],
    {
      env: {
        ...env,
        ...browser.env,
        CHROMIUM_PATH: browser.path,
        BASE_URL: product.settings.baseUrl,
        REQUESTS_URL: requestsUrl,
        MAILBOX_URL: `http://localhost:${product.settings.mailboxPort}`,
        DATABASE_URL: product.ownerUrl,
        SMTP_URL: product.smtpUrl,
        // What tests that make people, sessions and links of their own need.
        DATABASE_APP_URL: product.webEnv.DATABASE_APP_URL,
        LEERKRING_SECRET: product.webEnv.LEERKRING_SECRET,
        LEERKRING_BOUNCE_SECRET: product.webEnv.LEERKRING_BOUNCE_SECRET,
        LOG_FOLDER: path.join(product.dataDir, 'log'),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
      signal: shutdown.signal,
      show,
    },
  );
  const { code, output } = await Promise.race([running, product.failed]);
  return { ...countBrowserTests(report, code), output };
}

export function countBrowserTests(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed };
}
