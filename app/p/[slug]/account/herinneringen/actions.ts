'use server';

import { redirect } from 'next/navigation';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { changeWishesInput } from '@/lib/features/reminders/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What the actor wants of reminders. */
export const change = partnershipAction({
  input: changeWishesInput,
  write: (scope, input) => changeWishes(scope, scope.actor.memberId, input),
  then: ({ slug }) => redirect(`${paths.ownReminders(slug)}?bewaard`),
});
