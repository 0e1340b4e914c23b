import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { openMailTransport } from '@/lib/jobs/mail-transport';

type Refusal = { code: number; text?: string } | null;
type Behaviour = {
  /** The answer to RCPT TO; null takes the address. */
  atRecipient?: (address: string) => Refusal;
  /** What happens when the whole mail is in: it is taken, refused, or the line goes dead without an answer. */
  atData?: (address: string) => Refusal | 'hang up' | 'hang';
};

/** A real SMTP server on a free port, with a transport to it, that remembers every mail it got to its end. */
export async function aMailServer({ atRecipient = () => null, atData = () => null }: Behaviour = {}) {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(errorOf(atRecipient(address))),
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        const answer = atData(session.envelope.rcptTo[0]?.address ?? '');
        if (answer === 'hang') return;
        if (answer === 'hang up') hangUp(server);
        else done(errorOf(answer));
      }, done);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const transport = openMailTransport({ url, from: 'Leerkring <leerkring@example.nl>' });
  return {
    url,
    transport,
    mailsTo: (address: string) =>
      mails.filter(({ to }) =>
        [to].flat().some((list) => list?.value.some((one) => one.address === address)),
      ),
    close() {
      transport.close();
      hangUp(server);
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type MailServer = Awaited<ReturnType<typeof aMailServer>>;

function errorOf(refusal: Refusal) {
  return (
    refusal && Object.assign(new Error(refusal.text ?? 'refused by the test'), { responseCode: refusal.code })
  );
}

function hangUp(server: SMTPServer) {
  const { connections } = server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> };
  for (const connection of connections) connection._socket.destroy();
}
