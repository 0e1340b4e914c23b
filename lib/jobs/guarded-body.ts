import { Readable } from 'node:stream';

/** What is known of handing one mail over, whatever the connection does. */
export type Handing = {
  /** The last of it was given to the connection: from here on the server may have it. */
  whole: boolean;
  /** Nobody waits for it any more: it does not get to its end. */
  over: boolean;
  /** Has to succeed before the first byte. */
  open: () => Promise<void>;
};

/**
 * The mail's bytes behind a gate. nodemailer reads them when the server says that the mail may come; the end mark, which
 * makes the server take it, follows only after the end of this stream.
 */
export function guardedBody(source: Readable, handing: Handing): Readable {
  return Readable.from(bytes(source, handing), { objectMode: false });
}

async function* bytes(source: Readable, handing: Handing) {
  assertGoing(handing);
  await handing.open();
  for await (const chunk of source) {
    assertGoing(handing);
    yield chunk;
  }
  assertGoing(handing);
  handing.whole = true;
}

function assertGoing({ over }: Handing) {
  if (over) throw new Error('nobody waits for this mail any more');
}
