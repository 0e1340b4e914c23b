import pino from 'pino';

/**
 * Structured log lines on stdout. Log ids, kinds and counts; never names, addresses, scores, tokens or texts.
 * `redact` is the safety net under that rule.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { app: 'leerkring' },
  redact: {
    paths: [
      'email',
      'name',
      'token',
      'text',
      'answers',
      'scores',
      'feedForward',
      '*.email',
      '*.name',
      '*.token',
      '*.text',
    ],
    censor: '[left out]',
  },
  serializers: { err: describeError },
});

/** Name, code and stack of an error, without its message: messages of drivers and parsers quote what people typed. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return { type: error.name, code, stack };
}
