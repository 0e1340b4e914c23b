'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { shown } from '@/app/p/[slug]/shown';
import { changePlace } from '@/lib/features/preparations/change-place';
import { copyAgenda } from '@/lib/features/preparations/copy-agenda';
import { putBack } from '@/lib/features/preparations/put-back';
import { savePreparation } from '@/lib/features/preparations/save-preparation';
import {
  changePlaceInput,
  copyAgendaInput,
  putBackInput,
  savePreparationInput,
} from '@/lib/features/preparations/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';
import { missingErrors } from './missing-errors';

/** Saves the preparation; where the other facilitator saved in between it leads to both texts. */
export const save = partnershipAction({
  input: savePreparationInput,
  write: savePreparation,
  then: async ({ slug, input, result }) => {
    const { meeting, button } = input;
    if (result.asideId !== null) redirect(paths.preparationVersion(slug, meeting, result.asideId));
    if (button.what !== 'save' && button.what !== 'ready') shown(paths.prepare(slug, meeting), '#onderdelen');
    revalidatePath(paths.prepare(slug, meeting));
    const t = await getTranslations('preparation');
    if (button.what === 'ready' && !result.ready)
      return { problem: t('notReady'), errors: await missingErrors(result.missing) };
    if (result.wasReady && !result.ready) return { done: t('savedNotReady') };
    return { done: t(result.ready ? 'savedReady' : 'savedDone') };
  },
});

export const place = partnershipAction({
  input: changePlaceInput,
  write: changePlace,
  then: async ({ slug, input, result }) => {
    revalidatePath(paths.prepare(slug, input.meeting));
    const t = await getTranslations('preparation');
    return { done: t('placeSaved', { count: result.mailed }) };
  },
});

export const copy = partnershipAction({
  input: copyAgendaInput,
  write: copyAgenda,
  then: ({ slug, input, result }) =>
    redirect(
      result.asideId === null
        ? `${paths.prepare(slug, input.meeting)}?overgenomen=${result.revision}`
        : paths.preparationVersion(slug, input.meeting, result.asideId),
    ),
});

export const restore = partnershipAction({
  input: putBackInput,
  write: putBack,
  then: ({ slug, input, result }) =>
    redirect(
      result.asideId === null
        ? `${paths.prepare(slug, input.meeting)}?teruggezet=${result.revision}`
        : paths.preparationVersion(slug, input.meeting, result.asideId),
    ),
});
