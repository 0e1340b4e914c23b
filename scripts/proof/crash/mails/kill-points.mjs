/**
 * Who is killed, and how far the mail is at which it happens, or the deciding of reminders; in this order, so that the
 * first ten hold the most.
 */
export const killPoints = [
  ['worker', 'taken'],
  ['worker', 'half-decided'],
  ['worker', 'answered'],
  ['database', 'accepted'],
  ['worker', 'decided'],
  ['worker', 'claimed'],
  ['worker', 'bytes'],
  ['database', 'half-decided'],
  ['database', 'claimed'],
  ['worker', 'accepted'],
  ['worker', 'settled'],
  ['worker', 'deciding'],
  ['database', 'answered'],
  ['worker', 'recipient'],
  ['database', 'deciding'],
  ['worker', 'replied'],
  ['worker', 'handed'],
  ['database', 'taken'],
  ['database', 'decided'],
  ['database', 'handed'],
  ['database', 'settled'],
].map(([victim, point]) => ({ victim, point }));

/** Points of the job that decides on reminders: nothing written, half of it, and all of it while the queue does not know. */
export const decidingPoints = ['deciding', 'half-decided', 'decided'];

/** The points that the server sees. */
export const serverPoints = ['recipient', 'bytes', 'accepted', 'replied'];
