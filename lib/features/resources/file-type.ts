import { fileTypeFromBuffer } from 'file-type';

/** What may be kept, by what it is and not by what it is called: no macros, no web pages, nothing that draws itself by script. */
const KEPT: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** Parts of an Office file that hold macros; names stand in a zip as they are, whatever is in them. */
const MACROS = ['vbaProject.bin', 'vbaData.xml', 'Basic/script-lc.xml', 'Scripts/'];

export type KeptType = { mediaType: string; extension: string };

/** The type of a file as its contents tell it; null for what is not kept: anything else, and whatever holds macros. */
export async function keptType(bytes: Uint8Array<ArrayBuffer>): Promise<KeptType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const extension = found && KEPT[found.mime];
  if (!found || !extension) return null;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && MACROS.some((name) => Buffer.from(bytes.buffer).includes(name))) return null;
  return { mediaType: found.mime, extension };
}
