/** The body of a post as bytes, or null when it is longer than `most`, of which no more is then read. */
export async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Node reads a stream with `for await`; the types know only the browser's streams. */
function chunksOf({ body }: Request) {
  return (body ?? new Blob().stream()) as unknown as AsyncIterable<Uint8Array>;
}

/** The JSON of a post; undefined when it is too long or no JSON. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  try {
    const body = await readBody(request, most);
    return body ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) : undefined;
  } catch {
    return undefined;
  }
}

/** The fields of a posted form; null when it is too long or no form. */
export async function readForm(request: Request, most: number): Promise<FormData | null> {
  try {
    const body = await readBody(request, most);
    const type = request.headers.get('content-type') ?? '';
    return body && (await new Response(body, { headers: { 'content-type': type } }).formData());
  } catch {
    return null;
  }
}
