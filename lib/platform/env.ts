import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  LEERKRING_SECRET: z.string().min(32, 'at least 32 characters'),
  BASE_URL: address,
  /** Whom mail is from, and so who invites to a meeting. */
  MAIL_FROM: z.string().min(3).default('Leerkring <leerkring@localhost>'),
  LEERKRING_DEMO: z.literal('1').optional(),
  MAILBOX_URL: address.optional(),
  /** `off`: a copy of the data, which reminds nobody by itself. */
  LEERKRING_REMINDERS: z.enum(['on', 'off']).default('on'),
  /** What signs the mail provider's posts about mails that came back; without it there is no such address. */
  LEERKRING_BOUNCE_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

const workerSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
});

function read<T extends z.ZodType>(shape: T): z.infer<T> {
  const result = shape.safeParse(process.env);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
  throw new Error(`The environment is not complete: ${wrong.join(', ')}. See .env.example.`);
}

let known: z.infer<typeof schema> | undefined;

/** The environment of web and worker, checked once. Throws with the names of what is missing or wrong, never their values. */
export function env() {
  known ??= read(schema);
  return known;
}

/** What only the worker has: the owner's connection for the queue, and the mail server. */
export function workerEnv() {
  return read(workerSchema);
}
