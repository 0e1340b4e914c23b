import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { stopGroup } from './process-groups.mjs';
import { Refusal } from './refusal.mjs';
import { LEASH, QUIET } from './tools.mjs';

/**
 * The long-running processes of the product. Each leads a process group, so that stopping one stops its children.
 * `logDir`: their output goes there instead of to the console.
 */
export function createProcesses({ logDir } = {}) {
  const running = new Map();
  let stopping = false;
  let fail;
  /** Rejects when a process ends that should not have. */
  const failed = new Promise((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});

  function launch(name, script, args, env) {
    const output = outputFor(name, logDir);
    const child = spawn(process.execPath, ['--import', LEASH, ...script, ...args], {
      cwd: projectRoot,
      env: { ...env, ...QUIET, LEERKRING_LEASH: String(process.pid) },
      detached: true,
      stdio: ['pipe', output, output],
    });
    if (typeof output === 'number') closeSync(output);
    running.set(name, child);
    child.stdin.on('error', () => {});
    child.once('error', (error) => fail(new Refusal(`The ${name} could not start (${error.message}).`)));
    child.once('exit', (code, signal) => {
      running.delete(name);
      if (!stopping)
        fail(
          new Refusal(
            `The ${name} stopped unexpectedly (${signal ?? `exit code ${code}`})${lastWords(name, logDir)}`,
          ),
        );
    });
  }

  /** Asks all of them to stop, and ends what does not. */
  async function stop() {
    stopping = true;
    await Promise.all([...running.values()].map((child) => stopGroup(child)));
  }

  return { launch, stop, failed };
}

function outputFor(name, logDir) {
  if (!logDir) return 'inherit';
  mkdirSync(logDir, { recursive: true, mode: 0o700 });
  return openSync(logFile(name, logDir), 'w', 0o600);
}

function lastWords(name, logDir) {
  if (!logDir) return '.';
  const said = readFileSync(logFile(name, logDir), 'utf8').trim().split('\n').slice(-15).join('\n    ');
  return said ? `. Its last lines (all in ${logFile(name, logDir)}):\n\n    ${said}` : '.';
}

function logFile(name, logDir) {
  return path.join(logDir, `${name}.log`);
}
