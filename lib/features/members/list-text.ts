import { MOST_LIST_BYTES } from './limits';

/** The text of an uploaded list, however Excel saved it: UTF-8, UTF-16 or Windows' own letters. Null when it is too large. */
export async function listText(file: Blob): Promise<string | null> {
  if (file.size > MOST_LIST_BYTES) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
