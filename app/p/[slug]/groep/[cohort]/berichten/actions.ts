'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { messageInput } from '@/lib/features/group-messages/schema';
import { sendMessage } from '@/lib/features/group-messages/send-message';
import type { FormState } from '@/lib/platform/tenancy/form-state';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** With `sendLabel` it has been looked at: what the mail will say stands there, with the button that sends it. */
export type MessageState = FormState & { sendLabel?: string };

/** Shows a message as it will be mailed, or sends it. */
export const send = partnershipAction({
  input: messageInput,
  write: sendMessage,
  then: async ({ slug, input: { cohort, subject, text }, result }): Promise<MessageState> => {
    if (result.sent) redirect(`${paths.messages(slug, cohort)}?verstuurd`);
    const t = await getTranslations('messages');
    return { values: { subject, text }, sendLabel: t('send', { count: result.people }) };
  },
});
