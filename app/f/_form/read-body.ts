export type Posted = URLSearchParams | FormData;

/** In bytes. The longest page of a form, with every letter escaped, fits in it several times. */
export const MOST_BYTES = 200_000;

/** More than MOST_BYTES (413). */
export class BodyTooLarge extends Error {}
/** No form that we can read (415). */
export class BodyUnreadable extends Error {}

/** A posted form, read no further than MOST_BYTES. An empty body is an empty form. */
export async function readBody(request: Request): Promise<Posted> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw new BodyTooLarge();
  const bytes = await readBytes(request);
  if (bytes.length === 0) return new URLSearchParams();
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded'))
    return new URLSearchParams(new TextDecoder().decode(bytes));
  if (!type.startsWith('multipart/form-data')) throw new BodyUnreadable();
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new BodyUnreadable();
  });
}

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      throw new BodyTooLarge();
    }
    chunks.push(next.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
