import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';

/** The links at the foot of every page. */
export async function footLinks() {
  const t = await getTranslations('common');
  return [
    { href: paths.privacy(), label: t('privacy') },
    { href: paths.accessibility(), label: t('accessibility') },
    { href: paths.help(), label: t('help') },
  ];
}
