'use server';

import { redirect } from 'next/navigation';
import { removeNote } from '@/lib/features/practice-notes/remove-note';
import { saveNote } from '@/lib/features/practice-notes/save-note';
import { noteInput, saveNoteInput } from '@/lib/features/practice-notes/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const save = partnershipAction({
  input: saveNoteInput,
  write: saveNote,
  then: ({ slug }) => redirect(`${paths.notes(slug)}?bewaard`),
});

export const remove = partnershipAction({
  input: noteInput,
  write: removeNote,
  then: ({ slug }) => redirect(`${paths.notes(slug)}?verwijderd`),
});
