import { SMTPServer } from 'smtp-server';

const LARGEST_MAIL = 10 * 1024 * 1024;

export function startSmtp(store, port) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    onData(stream, _session, done) {
      receive(stream, store).then(() => done(), done);
    },
  });
  server.on('error', (error) => console.error(`SMTP: ${error.message}`));
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function receive(stream, store) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.sizeExceeded) throw Object.assign(new Error('Mail is too large'), { responseCode: 552 });
  await store.add(Buffer.concat(chunks));
}
