import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';

type Props = {
  slug: string;
  cohortId: string;
  leads: boolean;
  /** Whether this person has other groups, earlier ones among them. */
  others: boolean;
};

/** Where everything of this group is. */
export async function GroupLinks({ slug, cohortId, leads, others }: Props) {
  const t = await getTranslations('group');
  const resources = await getTranslations('resources');
  const messages = await getTranslations('messages');
  const links: [string, string][] = [
    [paths.questions(slug, cohortId), t('toQuestions')],
    ...(leads ? await forLeaders(slug, cohortId) : []),
    [paths.cohortResources(slug, cohortId), resources('title')],
    [paths.messages(slug, cohortId), messages('title')],
    ...(leads ? [await nextCycleLink(slug, cohortId)] : []),
    ...(others ? [[`${paths.group(slug)}?alle`, t('others')] as [string, string]] : []),
  ];
  return (
    <ul className="plain-list group-links">
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

async function forLeaders(slug: string, cohortId: string): Promise<[string, string][]> {
  const plans = await getTranslations('plans');
  const duos = await getTranslations('duos');
  const rounds = await getTranslations('rounds');
  const werkvormen = await getTranslations('werkvormen');
  const reminders = await getTranslations('reminders.group');
  return [
    [paths.planFacts(slug, cohortId), plans('factsTitle')],
    [paths.duos(slug, cohortId), duos('manage')],
    [paths.rounds(slug, cohortId), rounds('manage')],
    [paths.reminders(slug, cohortId), reminders('title')],
    [paths.werkvormen(slug), werkvormen('pageTitle')],
  ];
}

async function nextCycleLink(slug: string, cohortId: string): Promise<[string, string]> {
  return [paths.nextCycle(slug, cohortId), (await getTranslations('nextCycle'))('begin')];
}
