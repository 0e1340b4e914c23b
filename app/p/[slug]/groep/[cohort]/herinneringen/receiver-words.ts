import { getTranslations } from 'next-intl/server';
import type { ReceiverName } from '@/lib/overviews/reminders/receiver-names';

/** A student stands there by their mentor only. */
export async function receiverWords() {
  const t = await getTranslations('reminders.group');
  return ({ name, student }: ReceiverName) => (student ? t('student', { name }) : name);
}
