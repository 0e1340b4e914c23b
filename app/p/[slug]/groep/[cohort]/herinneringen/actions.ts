'use server';

import { redirect } from 'next/navigation';
import { saveReminderSetting } from '@/lib/features/reminders/group-settings';
import { saveSettingInput, sendNowInput } from '@/lib/features/reminders/schema';
import { sendRemindersNow } from '@/lib/jobs/send-reminders-now';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const save = partnershipAction({
  input: saveSettingInput,
  write: saveReminderSetting,
  then: ({ slug, input }) => redirect(`${paths.reminders(slug, input.cohort)}?bewaard`),
});

export const sendNow = partnershipAction({
  input: sendNowInput,
  write: sendRemindersNow,
  then: ({ slug, input, result }) =>
    redirect(`${paths.reminders(slug, input.cohort)}?verstuurd=${result.mails}`),
});
