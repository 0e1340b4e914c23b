const NEXT = 'node_modules/next/dist/bin/next';

/**
 * MB. Left to itself V8 lets dead objects pile up to a share of the machine's memory before it tidies up; the product
 * lives in less than half of this. Whoever sets a limit in NODE_OPTIONS knows better.
 */
const HEAP = 256;

/** How the web server is started, as `launch` takes it. */
export function webCommand({ host, port, dev = false }, env) {
  const limited = dev || /--max[-_]old[-_]space[-_]size/.test(env.NODE_OPTIONS ?? '');
  const script = [...(limited ? [] : [`--max-old-space-size=${HEAP}`]), NEXT, dev ? 'dev' : 'start'];
  return [script, ['--hostname', host, '--port', String(port)], env];
}
