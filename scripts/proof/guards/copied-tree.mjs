import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../runtime/paths.mjs';

const COPIED = ['app', 'components', 'emails', 'lib', 'prisma', 'scripts', 'tests', '.config', 'public'];
const FILES = ['package.json', 'tsconfig.json', 'proxy.ts', 'next.config.mjs', 'next-env.d.ts'];

/** The tree once more in a throw-away folder, to take things out of: the working tree is never touched. */
export function copyTree(folder) {
  // What Next writes for the types is not there before the first build.
  for (const name of [...COPIED, ...FILES].filter((name) => existsSync(inProject(name))))
    cpSync(inProject(name), path.join(folder, name), { recursive: true });
  symlinkSync(inProject('node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Writes the file without this guard; returns what puts it back. */
export function takeOut(folder, { file, start, end, instead }) {
  const target = path.join(folder, file);
  const text = readFileSync(target, 'utf8');
  writeFileSync(target, text.slice(0, start) + instead + text.slice(end));
  return () => writeFileSync(target, text);
}
