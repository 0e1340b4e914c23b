/**
 * Compares what the clients saw with what the database holds, in words: { wrong, stored }. With `all` every hand-in has
 * to be there, because nothing stood in its way.
 */
export function findWrong(product, handIns, { all = false } = {}) {
  return product.withRows((rowsOf) => compare(rowsOf, handIns, all));
}

async function compare(rowsOf, handIns, all) {
  const wrong = [];
  let stored = 0;
  for (const handIn of handIns) {
    const rows = await rowsOf(handIn.kind === 'scan' ? scanOf(handIn) : formOf(handIn), handIn.partnershipId);
    const [row] = rows;
    const what = `the ${handIn.kind} ${handIn.id} (the client saw ${handIn.status ?? 'nothing'} ${handIn.location})`;
    if (rows.length !== 1) wrong.push(`${what} is there ${rows.length} times`);
    if (!row) continue;
    if (row.submitted) stored += 1;
    if (!row.submitted && (handIn.acknowledged || all)) wrong.push(`${what} is lost`);
    if (row.submitted !== row.scored) wrong.push(`${what} is there by half`);
    if (handIn.kind === 'student' && row.mails !== (row.submitted ? 1 : 0))
      wrong.push(`${what} made ${row.mails} mails`);
  }
  return { wrong, stored };
}

function scanOf({ id }) {
  return `SELECT submitted_at IS NOT NULL AS submitted, scores IS NOT NULL AS scored FROM self_scan WHERE participant_id = '${id}'`;
}

function formOf({ id }) {
  return `SELECT submitted_at IS NOT NULL AS submitted, scores IS NOT NULL AS scored,
      (SELECT count(*)::int FROM outbox_mail m WHERE m.feedback_request_id = r.request_id AND m.kind = 'feedback_answered') AS mails
    FROM feedback_response r WHERE request_id = '${id}'`;
}
