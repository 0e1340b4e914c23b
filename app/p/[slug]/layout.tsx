import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { footLinks } from '@/app/foot-links';
import { LanguageSwitch } from '@/app/taal/language-switch';
import { PageShell } from '@/components/ui/page-shell';
import { getShell } from '@/lib/overviews/shell/get-shell';
import { asLocale } from '@/lib/platform/i18n/locale';
import { currentPage } from '@/lib/platform/request';
import { inOwnData } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type NavLink = {
  href: string;
  label: string;
  /** Beginnings of other addresses that belong to it. */
  within?: string[];
};

/** The frame of signed-in pages, for who left too. Each page below it checks for itself who is asking. */
export default async function PartnershipLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ slug: string }>;
}) {
  const { slug } = await params;
  const shell = await inOwnData(slug, getShell);
  const t = await getTranslations('common');
  const home = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const here = await currentPage();
  const { cohort } = shell;
  const links: NavLink[] = [
    ...(shell.left
      ? [{ href: paths.ownData(slug), label: t('ownData') }]
      : [{ href: paths.home(slug), label: t('start') }]),
    ...(shell.tookPart
      ? [
          {
            href: paths.development(slug),
            label: t('development'),
            within: [paths.scan(slug, ''), paths.result(slug, '')],
          },
        ]
      : []),
    ...(shell.tookPart
      ? [
          {
            href: paths.plans(slug),
            label: t('practice'),
            within: [paths.notes(slug), paths.reflections(slug), paths.ownSharing(slug)],
          },
        ]
      : []),
    ...(shell.participates ? [{ href: paths.requests(slug), label: t('feedback') }] : []),
    ...(shell.inGroups ? [{ href: paths.group(slug), label: t('group') }] : []),
    ...(shell.reviewsSchool ? [{ href: paths.school(slug), label: t('school') }] : []),
    ...(shell.administers ? [{ href: paths.admin(slug), label: t('admin') }] : []),
    ...(shell.left
      ? []
      : [{ href: paths.account(slug), label: shell.person, within: [paths.ownData(slug)] }]),
    ...(shell.several ? [{ href: paths.start(), label: t('switch') }] : []),
  ];
  const group = cohort && {
    name: cohort.name,
    facts: [
      home('phaseFact', {
        phase: cohort.place.phase,
        name: home(`phase${cohort.place.phase}`).toLowerCase(),
      }),
      ...(cohort.place.next
        ? [
            home(cohort.place.phase === 1 ? 'startFact' : 'nextFact', {
              date: formatDayTime(cohort.place.next.startsAt, locale),
            }),
          ]
        : []),
    ],
  };
  return (
    <PageShell
      brand={{ href: shell.left ? paths.ownData(slug) : paths.home(slug), name: t('product') }}
      place={cohort?.place.phase ?? null}
      nav={{
        label: t('mainMenu'),
        links: links.map(({ href, label, within = [] }) => ({
          href,
          label,
          current: isHere(href, here, slug) || within.some((folder) => here.startsWith(folder)),
        })),
      }}
      menuLabel={t('menu')}
      skipLabel={t('skip')}
      cohort={shell.several ? withPartnership(shell.partnership, group) : group}
      foot={await footLinks()}
      footAction={<LanguageSwitch />}
    >
      {children}
    </PageShell>
  );
}

function isHere(href: string, here: string, slug: string) {
  return href === paths.home(slug) ? here === href : here === href || here.startsWith(`${href}/`);
}

type Place = { name: string; facts: string[] };

/** Who belongs to several partnerships reads on every page in which one they are. */
function withPartnership(partnership: string, group: Place | null): Place {
  return { name: partnership, facts: group ? [group.name, ...group.facts] : [] };
}
