'use server';

import { redirect } from 'next/navigation';
import { importMembers } from '@/lib/features/members/import-members';
import { importSchema } from '@/lib/features/members/import-schema';
import { listText } from '@/lib/features/members/list-text';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';
import { type ImportState, shownPreview } from './shown-preview';

const look = partnershipAction({
  input: importSchema,
  write: importMembers,
  then: async ({ slug, input, result }) => {
    if ('imported' in result) redirect(afterwards(slug, result.imported));
    const values = { text: input.text, ...(input.invite && { invite: 'on' }) };
    return { values, ...(await shownPreview(result)) };
  },
});

/** Shows what a list would do, or does it; an uploaded file counts as its text. */
export async function importList(slug: string, previous: ImportState, form: FormData): Promise<ImportState> {
  return look(slug, previous, form instanceof FormData ? await withFile(form) : form);
}

async function withFile(form: FormData): Promise<FormData> {
  const file = form.get('file');
  if (!(file instanceof Blob) || file.size === 0) return form;
  const text = await listText(file);
  form.delete('file');
  form.set('text', text ?? '');
  if (text === null) form.set('tooLarge', 'on');
  return form;
}

type Done = { added: number; changed: number; invited: number; skipped: number };

function afterwards(slug: string, { added, changed, invited, skipped }: Done) {
  return `${paths.adminMembers(slug)}?toegevoegd=${added}&gewijzigd=${changed}&uitgenodigd=${invited}&overgeslagen=${skipped}`;
}
