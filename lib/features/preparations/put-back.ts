import { getVersion } from '@/lib/core/drafts/versions';
import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { keepPreparation } from './keep-preparation';
import { withoutRetired } from './retired-werkvormen';
import { storedPreparation } from './schema';

type PutBack = { meeting: string; revision: number; version: string };

/** Makes an earlier version, or one that was set aside, the preparation again; what stood there stays a version. */
export async function putBack(scope: Scope, { meeting: id, revision, version: versionId }: PutBack) {
  const meeting = await lockLedMeeting(scope, id);
  const version = await getVersion(scope, { meetingId: id, kind: 'preparation' }, versionId);
  const content = storedPreparation.parse(version.content);
  const blocks = await withoutRetired(scope, id, content.blocks);
  return keepPreparation(scope, meeting, { seen: revision, content: { ...content, blocks } });
}
