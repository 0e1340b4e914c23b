import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/**
 * What the server does with a mail, which the first part of its address names. `has`: it may have the mail in the end;
 * `answers`: it says so.
 */
export const behaviours = {
  take: { has: true, answers: true },
  slow: { has: true, answers: true },
  'later-address': { has: true, answers: true },
  'later-mail': { has: true, answers: true },
  'leaves-early': { has: true, answers: true },
  'leaves-in-mail': { has: true, answers: false },
  'leaves-after-answer': { has: true, answers: true },
  'leaves-unanswered': { has: true, answers: false },
  silent: { has: true, answers: false },
  'refuse-address': { has: false, answers: true },
  'refuse-mail': { has: false, answers: true },
};

/**
 * A real SMTP server that misbehaves, and counts by Message-ID which mails it had to their end without refusing them.
 * `reached(point, address)` is called when it got so far with a mail.
 */
export async function startMailServer(reached) {
  const had = new Map();
  const before = new Set();
  const once = (address) => !before.has(address) && before.add(address);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: unlessGone(async ({ address }, session, done) => {
      await reached('recipient', address);
      const [what] = address.split('.');
      if (what === 'slow') await sleep(150);
      if (what === 'later-address' && once(address)) return done(answer(451));
      if (what === 'refuse-address') return done(answer(550));
      if (what === 'leaves-early' && once(address)) return lineOf(server, session)?.destroy();
      done();
    }),
    onData: unlessGone(async (stream, session, done) => {
      const { address } = session.envelope.rcptTo[0];
      const [what] = address.split('.');
      const chunks = [];
      for await (const chunk of stream) {
        if (chunks.length === 0) await reached('bytes', address);
        chunks.push(chunk);
        if (what === 'leaves-in-mail' && once(address)) return lineOf(server, session)?.destroy();
      }
      if (what === 'slow') await sleep(150);
      if (what === 'later-mail' && once(address)) return done(answer(452));
      if (what === 'refuse-mail') return done(answer(554));
      const id = /^Message-ID: <([^@>]+)@/im.exec(Buffer.concat(chunks).toString())?.[1];
      had.set(id, (had.get(id) ?? 0) + 1);
      await reached('accepted', address);
      if (what === 'silent') return;
      if (what === 'leaves-unanswered') return lineOf(server, session)?.destroy();
      done();
      await reached('replied', address);
      if (what === 'leaves-after-answer') lineOf(server, session)?.end();
    }),
  });
  server.on('error', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    had: (id) => had.get(id) ?? 0,
    total: () => [...had.values()].reduce((sum, times) => sum + times, 0),
    stop() {
      for (const { _socket: socket } of server.connections) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A worker that was killed leaves its mail in the middle. */
function unlessGone(handle) {
  return (...args) => handle(...args).catch(() => {});
}

function answer(responseCode) {
  return Object.assign(new Error('as the crash test wants it'), { responseCode });
}

function lineOf(server, { id }) {
  return [...server.connections].find((connection) => connection.id === id)?._socket;
}
