/** A problem the person who started us can solve: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Runs a command-line entry: a refusal is one sentence on stderr and exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}

export function sentenceOf(error) {
  if (error instanceof Refusal || error?.name === 'Refusal') return `\n  ${error.message}\n`;
  return error?.stack ?? String(error);
}
