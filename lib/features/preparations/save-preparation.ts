import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { type Block, changeAgenda, emptyBlock } from './agenda';
import { keepPreparation } from './keep-preparation';
import { MOST_BLOCKS } from './limits';
import type { SavePreparation } from './schema';

/** Saves what the form holds, with the change that its button stands for. See `keepPreparation`. */
export async function savePreparation(
  scope: Scope,
  { meeting: id, seen, content, ...input }: SavePreparation,
) {
  const meeting = await lockLedMeeting(scope, id);
  const blocks = afterButton(content.blocks, input);
  if (blocks.length > MOST_BLOCKS) throw new Refusal('blocksMany', 'addKind');
  return keepPreparation(scope, meeting, {
    seen,
    content: { ...content, blocks },
    ready: input.button.what === 'ready',
  });
}

function afterButton(blocks: Block[], { button, addKind }: Pick<SavePreparation, 'button' | 'addKind'>) {
  const { what, at } = button;
  switch (what) {
    case 'add':
      return changeAgenda(blocks, { do: 'insert', at: blocks.length, block: emptyBlock(addKind) });
    case 'remove':
      return changeAgenda(blocks, { do: 'remove', at });
    case 'up':
      return changeAgenda(blocks, { do: 'move', from: at, to: at - 1 });
    case 'down':
      return changeAgenda(blocks, { do: 'move', from: at, to: at + 1 });
    default:
      return blocks;
  }
}
