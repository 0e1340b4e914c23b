/** By the name of a field: what was chosen or written there, as the field has it. */
export type Fields = Record<string, string>;
/** What is stored, by the name of the field. */
export type Stored = Record<string, string | number>;

/** What the server made of an attempt to save. */
export type Attempt =
  | { kind: 'saved'; revision: number; note: string; newer: Stored | null }
  /** No connection, a server that is starting again, too busy: worth another try. */
  | { kind: 'unreached' }
  | { kind: 'signed-out'; signIn: string }
  /** Handed in, closed, no such field: trying again does not help. */
  | { kind: 'refused'; problem: string };

export type SavingState = {
  status: 'saved' | 'saving' | 'unreached' | 'signed-out' | 'refused';
  note: string | null;
  /** What is known to be stored, and its revision: a form that is sent later says so. */
  known: Fields;
  revision: number;
  newer: boolean;
  problem?: string;
  signIn?: string;
};

type QueueOptions = {
  start: Pick<SavingState, 'note' | 'known' | 'revision'>;
  send: (fields: Fields, revision: number) => Promise<Attempt>;
  onChange: (state: SavingState) => void;
  /** Whether the page shows something else than what is stored, leaving out what still waits to be saved. */
  differs: (stored: Stored, waiting: Fields) => boolean;
  /** Milliseconds to gather what is given before it is sent, for what comes letter by letter; at once without it. */
  gather?: number;
};

const firstWait = 10_000;
const longestWait = 60_000;

/**
 * Saves fields one request at a time, in the order they were given; what is newer for the same field replaces what still
 * waits. When the server is not reached it tries again after 10 seconds, then after ever longer, at most a minute.
 */
export function createSaveQueue({ start, send, onChange, differs, gather = 0 }: QueueOptions) {
  let waiting: Fields = {};
  let state: SavingState = { status: 'saved', newer: false, ...start };
  let sending: Promise<boolean> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const change = (to: Partial<SavingState>) => {
    state = { ...state, ...to };
    onChange(state);
  };

  /** True when everything is saved. */
  async function flush(): Promise<boolean> {
    clearTimeout(gathering);
    gathering = undefined;
    while (sending) await sending;
    if (!hasUnsaved()) return true;
    sending = attempt().finally(() => {
      sending = null;
    });
    return (await sending) ? flush() : false;
  }

  async function attempt(): Promise<boolean> {
    clearTimeout(timer);
    const sent = waiting;
    if (failures === 0) change({ status: 'saving' });
    const outcome = await send(sent, state.revision);
    if (outcome.kind === 'saved') return saved(sent, outcome);
    if (outcome.kind === 'refused') {
      waiting = {};
      change({ status: 'refused', problem: outcome.problem });
      return false;
    }
    timer = setTimeout(flush, Math.min(firstWait * 2 ** failures, longestWait));
    failures += 1;
    change({ status: outcome.kind, signIn: outcome.kind === 'signed-out' ? outcome.signIn : undefined });
    return false;
  }

  function saved(sent: Fields, { revision, note, newer }: Attempt & { kind: 'saved' }) {
    failures = 0;
    waiting = Object.fromEntries(Object.entries(waiting).filter(([key, value]) => sent[key] !== value));
    change({
      status: 'saved',
      note,
      revision,
      known: { ...state.known, ...sent },
      newer: state.newer || (newer !== null && differs(newer, waiting)),
    });
    return true;
  }

  const hasUnsaved = () => Object.keys(waiting).length > 0;

  return {
    give(key: string, value: string) {
      waiting = { ...waiting, [key]: value };
      if (gather === 0) void flush();
      else gathering ??= setTimeout(flush, gather);
    },
    flush,
    hasUnsaved,
    /** While the page is being left: once more, without waiting for what is under way. */
    leave() {
      if (hasUnsaved()) void send(waiting, state.revision);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(gathering);
    },
  };
}

export type SaveQueue = ReturnType<typeof createSaveQueue>;
