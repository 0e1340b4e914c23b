import { getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/links';
import { currentPage } from '@/lib/platform/request';
import { paths } from '@/lib/shared/paths';

/** The pages about the weeks between two meetings, above each of them. */
export async function PracticeNav({ slug }: { slug: string }) {
  const t = await getTranslations('plans');
  const here = await currentPage();
  const links = [
    { href: paths.plans(slug), label: t('navPlans') },
    { href: paths.notes(slug), label: t('navNotes') },
    { href: paths.reflections(slug), label: t('navReflections') },
    { href: paths.ownSharing(slug), label: t('navSharing') },
  ];
  return (
    <div className="no-print">
      <Tabs
        label={t('pages')}
        links={links.map(({ href, label }) => ({
          href,
          label,
          current: here === href || here.startsWith(`${href}/`),
        }))}
      />
    </div>
  );
}
