import { Refusal } from '@/lib/platform/errors';
import { withinLimit } from '@/lib/platform/limits/rate-limit';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { place } from './add-resource';
import { baseName } from './file-name';
import { keptType } from './file-type';
import { MOST_FILE_BYTES } from './limits';
import type { AddFile } from './schema';
import { lockShelf } from './shelf';

/** More than anyone adds, and little enough to fill no disk. */
const filesPerDay = { points: 100, seconds: 24 * 60 * 60 };

/**
 * A file on a shelf, called after itself until somebody says better. The same form sent again changes nothing. Refusal
 * for none, for one that is too large, and for whatever its contents say is not kept.
 */
export async function addFile(scope: Scope, { file: { name, bytes }, ...goal }: AddFile) {
  const { tx, actor } = scope;
  await lockShelf(scope, goal.cohort);
  if (bytes.length === 0) throw new Refusal('fileNone', 'file');
  if (bytes.length > MOST_FILE_BYTES) throw new Refusal('fileTooLarge', 'file');
  const type = await keptType(bytes);
  if (!type) throw new Refusal('fileType', 'file');
  if (!(await withinLimit('resource-file', actor.memberId, filesPerDay)))
    throw new Refusal('filesMany', 'file');
  const title = baseName(name) ?? type.extension.toUpperCase();
  if (!(await place(scope, goal, { kind: 'file', title }))) return;
  await tx.resourceFile.createMany({
    data: [
      {
        resourceId: goal.id,
        name: `${title}.${type.extension}`,
        mediaType: type.mediaType,
        size: bytes.length,
        bytes,
      },
    ],
  });
}
