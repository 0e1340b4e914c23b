import { tryTool } from '../runtime/tools.mjs';

/** A sample of the guards taken out, chosen by the sources; all of them with `npm run test:guards`. */
export function runGuards({ shutdown, env, show }) {
  return verdict('scripts/proof/guards.mjs', ['--sample', '3'], { signal: shutdown.signal, env, show });
}

/** Web and database killed in the middle of hand-ins; more often with `npm run test:crash`. */
export function runCrashes({ shutdown, env, show }) {
  const nodeArgs = ['--import', 'tsx'];
  return verdict('scripts/proof/crash.mjs', ['--only', 'hand-ins', '--times', '20'], {
    signal: shutdown.signal,
    env,
    show,
    nodeArgs,
  });
}

/** Workers and database killed while they deliver mail and decide on reminders; more often with `npm run test:crash`. */
export function runMailCrashes({ shutdown, env, show }) {
  const options = { signal: shutdown.signal, env, show, nodeArgs: ['--import', 'tsx'] };
  return verdict('scripts/proof/crash.mjs', ['--only', 'mails', '--kills', '10'], options);
}

async function verdict(script, args, options) {
  const { code, output } = await tryTool(script, args, options);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}
