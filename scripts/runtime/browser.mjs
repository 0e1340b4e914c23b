import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const require = createRequire(import.meta.url);

/**
 * A Chromium that runs here: { path, env }. Looked for in this order: CHROMIUM_PATH, Playwright's own, the system's,
 * and the one that npm brings, unpacked once into .cache.
 */
export async function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isExecutable(env.CHROMIUM_PATH)) return { path: env.CHROMIUM_PATH, env: {} };
    throw new Refusal(`CHROMIUM_PATH=${env.CHROMIUM_PATH} is not a program that can be run.`);
  }
  const installed = (await playwrightsOwn()) ?? systems(env);
  const found = installed ? { path: installed, env: {} } : unpacked();
  if (found) return found;
  throw new Refusal('No browser was found for the browser tests: set CHROMIUM_PATH to a Chromium or Chrome.');
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && isExecutable(file) ? file : undefined;
}

function systems(env) {
  const folders = (env.PATH ?? '').split(path.delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** The package carries its own libraries for bare machines; they are used only where the machine's do not do. */
function unpacked() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = unpackOnce();
  const file = path.join(folder, 'chromium');
  const own = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return [fonts, { ...own, ...fonts }].map((extra) => ({ path: file, env: extra })).find(runs);
}

function unpackOnce() {
  const { version } = require(inProject('node_modules/@sparticuz/chromium/package.json'));
  const folder = inProject('.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const program =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const made = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: inProject(),
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new Refusal(`The browser from npm could not be unpacked into ${draft}: ${made.stderr.trim()}`);
  renameSync(draft, folder);
  return folder;
}

function runs({ path: file, env }) {
  return (
    spawnSync(file, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 })
      .status === 0
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
