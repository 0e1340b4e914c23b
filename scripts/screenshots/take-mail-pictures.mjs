import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inProject, projectRoot } from '../runtime/paths.mjs';

const FOLDER = 'docs/pictures/mails';
const WIDTHS = [360, 640];
const SCHEMES = ['light', 'dark'];

/** The mails as a mail program shows them, narrow and wide, in light and in dark. */
export async function takeMailPictures(browser) {
  const mails = Object.entries(renderedMails());
  mkdirSync(inProject(FOLDER), { recursive: true });
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport: { width, height: 600 }, colorScheme });
      const page = await context.newPage();
      for (const [name, html] of mails) {
        await page.setContent(html);
        const file = `${FOLDER}/${name.replace('mail-', '')}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: inProject(file), fullPage: true });
        console.log(file);
      }
      await context.close();
    }
}

function renderedMails() {
  const script = ['--import', 'tsx', inProject('scripts/screenshots/render-mails.ts')];
  return JSON.parse(execFileSync(process.execPath, script, { cwd: projectRoot, encoding: 'utf8' }));
}
