export const PARTS = ['load', 'transfer', 'statements', 'growth', 'reminders'] as const;
export type Part = (typeof PARTS)[number];

export type Options = {
  parts: Part[];
  /** A missed budget ends in exit code 1. */
  strict: boolean;
  /** Small worlds and short runs: to see that everything works, not to believe. */
  quick: boolean;
};

/** Throws an Error with a sentence for what nobody can mean. */
export function readOptions(args: readonly string[]): Options {
  const options: Options = { parts: [...PARTS], strict: false, quick: false };
  const chosen: Part[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '--strict') options.strict = true;
    else if (arg === '--quick') options.quick = true;
    else if (arg === '--only') {
      at += 1;
      chosen.push(...partsFrom(args[at]));
    } else throw new Error(`"${arg}" is no option: choose --only <part>, --quick or --strict.`);
  }
  if (chosen.length > 0) options.parts = PARTS.filter((part) => chosen.includes(part));
  return options;
}

function partsFrom(text = ''): Part[] {
  return text.split(',').map((name) => {
    const part = PARTS.find((candidate) => candidate === name);
    if (!part) throw new Error(`"${name}" is no part: choose ${PARTS.join(', ')}.`);
    return part;
  });
}
