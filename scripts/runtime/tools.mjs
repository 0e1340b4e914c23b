import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inProject, projectRoot } from './paths.mjs';
import { stopGroup } from './process-groups.mjs';
import { Refusal } from './refusal.mjs';

/** Nothing here reports home. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', DO_NOT_TRACK: '1' };
export const LEASH = pathToFileURL(inProject('scripts/runtime/leash.mjs')).href;

/** Runs a Node tool of the project to its end, quietly; a refusal with its output when it fails. */
export async function runTool(name, script, args, options) {
  const { code, output } = await tryTool(script, args, options);
  if (code === 0) return;
  options?.signal?.throwIfAborted();
  throw new Refusal(`${name} failed${output ? `:\n\n${output.trimEnd()}` : '.'}`);
}

/** Runs a Node tool of the project and hands back { code, output }. Aborting ends it and all it started. */
export function tryTool(script, args, { env = process.env, show = false, signal, nodeArgs = [] } = {}) {
  const output = show ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', LEASH, ...nodeArgs, inProject(script), ...args], {
    cwd: projectRoot,
    env: { ...env, ...QUIET, LEERKRING_LEASH: String(process.pid) },
    detached: true,
    stdio: ['pipe', output, output],
  });
  return outcome(child, signal);
}

function outcome(child, signal) {
  return new Promise((resolve) => {
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    const stop = () => stopGroup(child, 4_000);
    child.stdin.on('error', () => {});
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output });
    });
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
