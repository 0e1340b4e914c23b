import { spawn } from 'node:child_process';
import { inProject, projectRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** Nothing here reports home. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', DO_NOT_TRACK: '1' };

/** Runs a Node tool of the project to its end; its output is shown only when it fails (or when `show` is set). */
export async function runTool(name, script, args, { env = process.env, show = false, signal, nodeArgs = [] } = {}) {
  const result = await collect(process.execPath, [...nodeArgs, inProject(script), ...args], { env: { ...env, ...QUIET }, show, signal });
  if (result.code === 0) return result.output;
  throw new Refusal(`${name} failed${result.output ? `:\n\n${result.output.trimEnd()}` : '.'}`);
}

/** Runs a program and hands back its exit code and everything it said. */
export function collect(command, args, { env, show = false, signal, cwd = projectRoot } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const stop = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
