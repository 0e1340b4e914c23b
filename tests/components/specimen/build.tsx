/**
 * Every part on paper: writes .cache/specimen/*.html, takes pictures of them and asks axe.
 * npx tsx tests/components/specimen/build.tsx [sheet …]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { SHEETS } from './sheet';

const OUT = path.resolve('.cache/specimen');
const VIEWS = [
  { name: '320', width: 320, scheme: 'light' },
  { name: '360', width: 360, scheme: 'light' },
  { name: '360-dark', width: 360, scheme: 'dark' },
  { name: '1280', width: 1280, scheme: 'light' },
  { name: '1280-dark', width: 1280, scheme: 'dark' },
] as const;

const wanted = process.argv.slice(2);
const sheets = Object.keys(SHEETS).filter((name) => wanted.length === 0 || wanted.includes(name));

await mkdir(OUT, { recursive: true });
for (const name of sheets) await writeSheet(name);
await look();

async function writeSheet(name: string) {
  const css = await stylesheet(name === 'student' ? 'app/styles/student.css' : 'app/globals.css');
  const style = css.replaceAll('/fonts/', `${path.resolve('public/fonts')}/`);
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><style>${style}</style></head><body>${renderToStaticMarkup(SHEETS[name])}</body></html>`;
  await writeFile(path.join(OUT, `${name}.html`), html);
}

async function stylesheet(file: string): Promise<string> {
  const plugin = createRequire(import.meta.url).resolve('@tailwindcss/postcss');
  const { default: tailwind } = await import('@tailwindcss/postcss');
  const postcss = createRequire(plugin)('postcss');
  const result = await postcss([tailwind({ optimize: { minify: true } })]).process(
    await readFile(file, 'utf8'),
    { from: path.resolve(file) },
  );
  console.log(`${file}: ${result.css.length} bytes`);
  return result.css;
}

async function look() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const sheet of sheets) {
    for (const { name, width, scheme } of VIEWS) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`file://${OUT}/${sheet}.html`);
      await page.screenshot({ path: path.join(OUT, `${sheet}-${name}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
      );
      console.log([`${sheet} ${name}`, wide > 0 ? `${wide} px too wide` : 'fits', ...found].join('\n  '));
      await context.close();
    }
  }
  await browser.close();
}
