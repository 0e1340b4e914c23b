import { createTransport } from 'nodemailer';
import { type DeliveryOutcome, outcomeOfError } from './delivery-outcome';
import { guardedBody, type Handing } from './guarded-body';
import { type MailLimits, usualLimits } from './mail-limits';
import type { ComposedMail } from './mails/mail';

const connections = 4;

type Sending = {
  signal?: AbortSignal;
  /** Runs once, before the first byte of the mail; when it fails, not a byte is sent. */
  beforeBody?: () => Promise<void>;
};

export type MailTransport = {
  /** Never throws: what became of it is the answer. */
  send: (mail: ComposedMail & { messageId: string }, sending?: Sending) => Promise<DeliveryOutcome>;
  close: () => void;
};

type Settings = { url: string; from: string; limits?: MailLimits };

/** A few lasting connections to the mail server of `url`. */
export function openMailTransport({ url, from, limits = usualLimits }: Settings): MailTransport {
  const { patienceMs, mostMs } = limits;
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
  const handings = guardBodies(pool);
  return {
    async send(mail, { signal, beforeBody } = {}) {
      const limit = AbortSignal.timeout(mostMs);
      const handing = handings.begin(mail.messageId, beforeBody);
      try {
        await pool.sendMail({
          ...contentOf(mail),
          from,
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        return { state: 'sent' };
      } catch (error) {
        return outcomeOfError(error, handing.whole);
      } finally {
        handing.over = true;
        handings.forget(mail.messageId);
      }
    },
    close: () => pool.close(),
  };
}

function contentOf(mail: ComposedMail & { messageId: string }) {
  const { messageId, to, replyTo, subject, html, text, calendar, unsubscribe } = mail;
  return {
    messageId,
    to,
    subject,
    html,
    text,
    ...(replyTo && { replyTo }),
    // Beside the text, where calendars look for it, and as a file for whoever has another one.
    ...(calendar && { icalEvent: { ...calendar, filename: 'bijeenkomst.ics' } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

/** Puts every mail's body behind its gate, also when nodemailer takes a second connection for it. */
function guardBodies(pool: ReturnType<typeof createTransport>) {
  const handings = new Map<string, Handing>();
  pool.use('stream', (mail, done) => {
    const handing = handings.get(String(mail.data.messageId));
    const create = mail.message.createReadStream.bind(mail.message);
    if (handing)
      mail.message.createReadStream = (...options: Parameters<typeof create>) =>
        guardedBody(create(...options), handing);
    done();
  });
  return {
    begin(messageId: string, beforeBody: () => Promise<void> = async () => {}): Handing {
      let opened: Promise<void> | undefined;
      const open = () => {
        opened ??= beforeBody();
        return opened;
      };
      const handing = { whole: false, over: false, open };
      handings.set(messageId, handing);
      return handing;
    },
    forget: (messageId: string) => handings.delete(messageId),
  };
}
