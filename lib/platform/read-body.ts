/** More than the reader takes (413). */
export class BodyTooLarge extends Error {}
/** Not what the reader can read (415). */
export class BodyUnreadable extends Error {}

/** The fields of a posted form; an empty body is an empty form. BodyTooLarge above `most` bytes, BodyUnreadable for no form. */
export async function readForm(request: Request, most: number): Promise<FormData> {
  const body = await readBytes(request, most);
  if (body.length === 0) return new FormData();
  const type = request.headers.get('content-type') ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new BodyUnreadable();
  });
}

/** The JSON of a post. BodyTooLarge above `most` bytes, BodyUnreadable for no JSON. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const body = await readBytes(request, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new BodyUnreadable();
  }
}

/** No further than `most`: BodyTooLarge. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new BodyTooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > most) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Node reads a stream with `for await`; the types know only the browser's streams. */
function chunksOf({ body }: Request) {
  return (body ?? new Blob().stream()) as unknown as AsyncIterable<Uint8Array>;
}
