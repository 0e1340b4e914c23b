import type { Attempt, Fields } from './save-queue';

const patience = 20_000;

/** Sends fields to the address that saves them, as `answers`. `keepalive` lets it arrive while the page is being left. */
export async function sendFields(url: string, answers: Fields, revision: number): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers, revision }),
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    });
    const said = await response.json();
    if (response.ok) return { kind: 'saved', revision: said.revision, note: said.note, newer: said.newer };
    if (response.status === 401) return { kind: 'signed-out', signIn: said.signIn };
    if (response.status >= 500 || response.status === 429) return { kind: 'unreached' };
    return { kind: 'refused', problem: said.problem };
  } catch {
    return { kind: 'unreached' };
  }
}
