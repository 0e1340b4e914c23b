import { getLedMeeting, lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { Block } from './agenda';
import { keepPreparation } from './keep-preparation';
import { readPreparation } from './read-preparation';
import { withoutRetired } from './retired-werkvormen';
import { scaleMinutes } from './scale-minutes';
import { agendaTemplate } from './templates';

type CopyAgenda = { meeting: string; revision: number; from: string };

/**
 * Takes over the agenda of a template or of another meeting that the actor leads, with minutes in proportion. The other
 * texts stay; what stood there is an earlier version. NotFoundError for a meeting that the actor does not lead.
 */
export async function copyAgenda(scope: Scope, { meeting: id, revision, from }: CopyAgenda) {
  const meeting = await lockLedMeeting(scope, id);
  const content = await readPreparation(scope, id);
  const blocks = await withoutRetired(scope, id, await agendaFrom(scope, from, meeting.minutes));
  return keepPreparation(scope, meeting, { seen: revision, content: { ...content, blocks } });
}

async function agendaFrom(scope: Scope, from: string, length: number): Promise<Block[]> {
  if (from === 'start' || from === 'work') return agendaTemplate(from, length);
  await getLedMeeting(scope, from);
  const { blocks } = await readPreparation(scope, from);
  if (blocks.length === 0) throw new Refusal('nothingToCopy', 'from');
  return scaleMinutes(blocks, length);
}
