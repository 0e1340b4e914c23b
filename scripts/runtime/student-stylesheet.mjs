import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './paths.mjs';

const SOURCE = inProject('app/styles/student.css');
const TARGET = inProject('public/generated/student.css');

/** Says under which address it may be kept for a year. */
const ADDRESS = inProject('public/generated/student.json');

/** The student form is plain HTML with one small stylesheet of its own; written only when it changed. */
export async function buildStudentStylesheet() {
  if (!existsSync(SOURCE)) return;
  const plugin = createRequire(import.meta.url).resolve('@tailwindcss/postcss');
  const { default: tailwind } = await import('@tailwindcss/postcss');
  const postcss = createRequire(plugin)('postcss');
  const { css } = await postcss([tailwind({ base: inProject(), optimize: { minify: true } })]).process(
    readFileSync(SOURCE, 'utf8'),
    { from: SOURCE, to: TARGET },
  );
  if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === css) return;
  mkdirSync(path.dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, css);
  const version = createHash('sha256').update(css).digest('hex').slice(0, 12);
  writeFileSync(ADDRESS, JSON.stringify({ href: `/generated/student.css?v=${version}` }));
}

/** For development: builds it again when a style or a form component changes. Returns what stops the watching. */
export function watchStudentStylesheet() {
  let timer;
  const rebuild = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => buildStudentStylesheet().catch((error) => console.error(`student.css: ${error.message}`)),
      150,
    );
  };
  const folders = ['app/styles', 'components/forms', 'components/ui']
    .map((folder) => inProject(folder))
    .filter(existsSync);
  const watchers = folders.map((folder) => watch(folder, rebuild));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
