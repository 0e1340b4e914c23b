import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';

type Props = {
  slug: string;
  cohortId: string;
  leads: boolean;
  /** Whether this person has other groups, earlier ones among them. */
  others: boolean;
};

/** What else there is of this group, a line each. */
export async function GroupLinks({ slug, cohortId, leads, others }: Props) {
  const resources = await getTranslations('resources');
  const messages = await getTranslations('messages');
  const nextCycle = await getTranslations('nextCycle');
  const t = await getTranslations('group');
  const links = [
    [paths.cohortResources(slug, cohortId), resources('title')],
    [paths.messages(slug, cohortId), messages('title')],
    ...(leads ? [[paths.nextCycle(slug, cohortId), nextCycle('begin')]] : []),
    ...(others ? [[`${paths.group(slug)}?alle`, t('others')]] : []),
  ];
  return (
    <p className="row">
      {links.map(([href, label]) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
