const NEXT = 'node_modules/next/dist/bin/next';

/**
 * MB. Left to itself V8 lets dead objects pile up to a share of the machine's memory before it tidies up; the product
 * lives in half of this. Whoever sets a limit in NODE_OPTIONS knows better.
 */
const HEAP = ['--max-old-space-size=192', '--max-semi-space-size=8'];

/**
 * Two heaps of glibc's for all threads: with one for each, what Node's own threads freed stays with them. Elsewhere this
 * says nothing.
 */
const ARENAS = '2';

/**
 * ms. A reverse proxy keeps connections for about a minute: one that we close first now and then breaks the request that
 * was just put on it.
 */
const KEEP_ALIVE = 65_000;

/** How the web server is started, as `launch` takes it. */
export function webCommand({ host, port, dev = false }, env) {
  const limited = dev || /--max[-_]old[-_]space[-_]size/.test(env.NODE_OPTIONS ?? '');
  const script = [...(limited ? [] : HEAP), NEXT, dev ? 'dev' : 'start'];
  const options = ['--hostname', host, '--port', String(port)];
  if (!dev) options.push('--keepAliveTimeout', String(KEEP_ALIVE));
  return [script, options, dev ? env : { MALLOC_ARENA_MAX: ARENAS, ...env }];
}
