import { behaviours } from './mail-server.mjs';

/** From here on the server may have a mail whose worker is killed, until its worker wrote down what became of it. */
const WINDOW = ['handed', 'bytes', 'accepted', 'replied', 'answered'];

/**
 * Which mails of a killed worker may end as `unknown`: those in the named window. Of the others at hand it is not sure how
 * far they were, except of the one at which the worker was killed.
 */
export function inWindow(atHand, killedAt) {
  return [...atHand]
    .filter(([mailId, point]) =>
      mailId === killedAt.mailId ? WINDOW.includes(killedAt.point) : point !== 'taken' && point !== 'settled',
    )
    .map(([mailId]) => mailId);
}

/** In words: what was lost, what came twice, what was given up for no reason. */
export function judgeMail({ id, behaviour }, row, { times, excused }) {
  const { has, answers } = behaviours[behaviour];
  const what = `mail ${id} (${behaviour}) is ${row?.state} (${row?.failure ?? 'no failure'}) and came ${times} times`;
  if (times > 1) return [`${what}: twice`];
  if (row?.state === 'sent') return times === 1 && has ? [] : [`${what}: it was not sent`];
  if (row?.state === 'failed')
    return times === 0 && !has && row.failure ? [] : [`${what}: it was not refused`];
  if (row?.state === 'unknown') return excused || !answers ? [] : [`${what}: its worker was not killed then`];
  return [`${what}: lost`];
}
