import { getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/links';
import { currentPage } from '@/lib/platform/request';
import { paths } from '@/lib/shared/paths';

/** The pages of a coordinator, above each of them. */
export async function AdminNav({ slug }: { slug: string }) {
  const t = await getTranslations('coordinator');
  const here = await currentPage();
  const links = [
    { href: paths.admin(slug), label: t('overview'), within: [paths.adminCohort(slug, '')] },
    { href: paths.adminMembers(slug), label: t('members'), within: [] },
    { href: paths.adminSchools(slug), label: t('schools'), within: [] },
    { href: paths.adminClosures(slug), label: t('closures'), within: [] },
    { href: paths.adminAudit(slug), label: t('audit'), within: [] },
    { href: paths.adminErase(slug), label: t('erase'), within: [] },
  ];
  return (
    <Tabs
      label={t('pages')}
      links={links.map(({ href, label, within }) => ({
        href,
        label,
        current:
          here === href ||
          (href !== paths.admin(slug) && here.startsWith(`${href}/`)) ||
          within.some((folder) => here.startsWith(folder)),
      }))}
    />
  );
}
