import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Progress } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import type { GroupMatter, PeopleMatter } from '@/lib/overviews/programme/attention';
import type { Person } from '@/lib/overviews/programme/person';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Matters = { group: GroupMatter[]; people: PeopleMatter[] };
type Props = { slug: string; cohortId: string; list: Progress['attention']; matters: Matters };

/** What asks for attention today: of the programme, with where it is put right; of people, with a mail that is the facilitator's own. */
export async function Attention({ slug, cohortId, list, matters }: Props) {
  const t = await getTranslations('group');
  const people = [
    ...matters.people.map(({ reason, people }) => ({ reason, people, said: 'matter' as const })),
    ...list.map(({ reason, people }) => ({ reason, people, said: 'attention' as const })),
  ];
  return (
    <Section id="aandacht" title={t('attentionTitle')}>
      {matters.group.length + people.length === 0 ? (
        <p>{t('attentionNone')}</p>
      ) : (
        <ul className="plain-list ruled">
          {matters.group.map((matter) => (
            <GroupMatterItem
              key={`${matter.reason}-${matter.meeting.id}`}
              slug={slug}
              cohortId={cohortId}
              matter={matter}
            />
          ))}
          {people.map(({ reason, people: these, said }) => (
            <PeopleItem key={reason} people={these} text={t(said, { reason, count: these.length })} />
          ))}
        </ul>
      )}
    </Section>
  );
}

async function GroupMatterItem({
  slug,
  cohortId,
  matter,
}: {
  slug: string;
  cohortId: string;
  matter: GroupMatter;
}) {
  const t = await getTranslations('group');
  const { reason, meeting } = matter;
  const words = {
    reason,
    number: meeting.number,
    days: matter.reason === 'gap' ? matter.days : 0,
    date: formatDay(meeting.startsAt, asLocale(await getLocale())),
  };
  return (
    <li className="row apart">
      <span>{t('groupMatter', words)}</span>
      <LinkButton kind="second" href={placeOf(slug, cohortId, matter)}>
        {t('toMeeting', { number: meeting.number })}
      </LinkButton>
    </li>
  );
}

type PeopleProps = { people: Pick<Person, 'name' | 'email' | 'reached'>[]; text: string };

async function PeopleItem({ people, text }: PeopleProps) {
  const t = await getTranslations('group');
  const reached = people.filter((person) => person.reached);
  const format = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  return (
    <li className="row apart">
      <span>
        <b>{format.format(people.map(({ name }) => name))}</b>
        <br />
        <span className="soft small">{text}</span>
      </span>
      {reached.length > 0 && (
        <LinkButton kind="second" href={mailTo(reached.map(({ email }) => email))}>
          {t('mail', { count: reached.length })}
        </LinkButton>
      )}
    </li>
  );
}

/** Where it is put right. */
function placeOf(slug: string, cohortId: string, { reason, meeting }: GroupMatter): string {
  if (reason === 'attendance') return paths.attendance(slug, meeting.id);
  if (reason === 'gap' || reason === 'unannounced') return paths.meetings(slug, cohortId);
  return paths.recap(slug, meeting.id);
}

/** Several people do not get to see from each other that they are behind. */
function mailTo(addresses: string[]) {
  const list = addresses.map(encodeURIComponent).join(',');
  return addresses.length === 1 ? `mailto:${list}` : `mailto:?bcc=${list}`;
}
