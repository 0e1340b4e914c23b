/** Who is killed, and how far the mail is at which it happens; in this order, so that the first ten hold the most. */
export const killPoints = [
  ['worker', 'taken'],
  ['worker', 'answered'],
  ['database', 'accepted'],
  ['worker', 'claimed'],
  ['worker', 'bytes'],
  ['database', 'claimed'],
  ['worker', 'settled'],
  ['worker', 'accepted'],
  ['database', 'answered'],
  ['worker', 'recipient'],
  ['worker', 'replied'],
  ['worker', 'handed'],
  ['database', 'taken'],
  ['database', 'handed'],
  ['database', 'settled'],
].map(([victim, point]) => ({ victim, point }));

/** The points that the server sees. */
export const serverPoints = ['recipient', 'bytes', 'accepted', 'replied'];
