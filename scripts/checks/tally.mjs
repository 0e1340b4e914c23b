import { sentenceOf } from '../runtime/refusal.mjs';

/** Counts what passed and failed and tells it step by step. */
export function createTally({ signal }) {
  let passed = 0;
  let failed = 0;

  /** Runs one step. It returns { passed, failed, output }; one that throws counts as one failure. */
  async function step(name, run) {
    if (signal.aborted) return false;
    const start = performance.now();
    const result = await run().catch((error) => ({ passed: 0, failed: 1, output: sentenceOf(error) }));
    if (signal.aborted) return false;
    passed += result.passed;
    failed += result.failed;
    tell(name, result, (performance.now() - start) / 1000);
    return result.failed === 0;
  }

  return { step, summary: () => ({ failed, line: `${passed} passed, ${failed} failed` }) };
}

function tell(name, { passed, failed, output }, seconds) {
  const counts = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${counts})`);
  if (failed > 0 && output) console.log(`\n${output.trimEnd()}\n`);
}
