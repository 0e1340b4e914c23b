import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type DeliveryOutcome, outcomeOfError } from './delivery-outcome';
import type { ComposedMail } from './mails/mail';

const patienceMs = 20_000;
const mostMs = 60_000;
const connections = 4;

export type MailTransport = {
  /** Never throws: what became of it is the answer. */
  send: (mail: ComposedMail & { messageId: string }, signal?: AbortSignal) => Promise<DeliveryOutcome>;
  close: () => void;
};

/** A few lasting connections to the mail server of `url`; 20 seconds for each of its answers, a minute for a mail. */
export function openMailTransport({ url, from }: { url: string; from: string }): MailTransport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxRequeues: 1,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bodies = watchBodies(pool);
  return {
    async send({ messageId, to, replyTo, subject, html, text, calendar, unsubscribe }, signal) {
      const limit = AbortSignal.timeout(mostMs);
      try {
        await pool.sendMail({
          from,
          to,
          subject,
          html,
          text,
          ...(replyTo && { replyTo }),
          // Beside the text, where calendars look for it, and as a file for whoever has another one.
          ...(calendar && { icalEvent: { ...calendar, filename: 'bijeenkomst.ics' } }),
          messageId,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(unsubscribe && {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        return { state: 'sent' };
      } catch (error) {
        return outcomeOfError(error, bodies.begun(messageId));
      } finally {
        bodies.forget(messageId);
      }
    },
    close: () => pool.close(),
  };
}

/**
 * Remembers of every mail at hand whether its body was being read into the connection, which nodemailer does once the
 * server said it may come: until then the server cannot have the mail.
 */
function watchBodies(pool: ReturnType<typeof createTransport>) {
  const streams = new Map<string, Readable[]>();
  pool.use('stream', (mail, done) => {
    const create = mail.message.createReadStream.bind(mail.message);
    const known: Readable[] = [];
    streams.set(String(mail.data.messageId), known);
    mail.message.createReadStream = (...options: Parameters<typeof create>) => {
      const stream = create(...options);
      known.push(stream);
      return stream;
    };
    done();
  });
  return {
    begun: (messageId: string) => streams.get(messageId)?.some((stream) => stream.readableDidRead) ?? false,
    forget: (messageId: string) => streams.delete(messageId),
  };
}
