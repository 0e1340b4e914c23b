import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { RESOURCE_PLACES } from '@/lib/features/resources/kinds';
import type { MeetingResources } from '@/lib/features/resources/queries';
import { paths } from '@/lib/shared/paths';
import { AttachForm } from './attach-form';
import { attach } from './resource-actions';
import { UsedResourceItem } from './used-resource-item';

type Props = { slug: string; meetingId: string; resources: MeetingResources };

/** What to read or use with this meeting; who leads it attaches and detaches here. */
export async function MeetingResourcesSection({ slug, meetingId, resources: { uses, attachable } }: Props) {
  const t = await getTranslations('resources');
  if (uses.length === 0 && attachable === null) return null;
  const there = RESOURCE_PLACES.filter((place) => uses.some((use) => use.place === place));
  return (
    <Section id="bronnen" title={t('meeting.title')}>
      {attachable && <p>{t('meeting.text')}</p>}
      {there.map((place) => (
        <div key={place} className="stack-s">
          <h3>{t('meeting.place', { place })}</h3>
          <ul className="plain-list ruled">
            {uses
              .filter((use) => use.place === place)
              .map((use) => (
                <UsedResourceItem key={use.id} slug={slug} use={use} mayDetach={attachable !== null} />
              ))}
          </ul>
        </div>
      ))}
      {uses.length === 0 && <p className="soft">{t('meeting.none')}</p>}
      {attachable && <Attach slug={slug} meetingId={meetingId} attachable={attachable} />}
    </Section>
  );
}

type AttachProps = {
  slug: string;
  meetingId: string;
  attachable: NonNullable<MeetingResources['attachable']>;
};

async function Attach({ slug, meetingId, attachable }: AttachProps) {
  const t = await getTranslations('resources');
  const errors = await getTranslations('errors');
  const makeNew = `${paths.newResource(slug)}?bijeenkomst=${meetingId}`;
  return (
    <>
      {attachable.length === 0 ? (
        <p className="soft">{t('meeting.nothingToAttach')}</p>
      ) : (
        <details>
          <summary className="btn second">{t('meeting.attach')}</summary>
          <AttachForm
            action={attach.bind(null, slug)}
            meeting={meetingId}
            permalink={paths.meeting(slug, meetingId)}
            resources={attachable.map(({ id, title, kind, cohortId }) => ({
              value: id,
              label: `${title} (${t('kind', { kind })}, ${t('meeting.whose', { whose: cohortId ? 'group' : 'partnership' })})`,
            }))}
            places={RESOURCE_PLACES.map((place) => ({ value: place, label: t('meeting.place', { place }) }))}
            words={{
              which: t('meeting.which'),
              where: t('meeting.where'),
              attach: t('meeting.attachDo'),
              busy: t('busy'),
              signIn: errors('signInAgain'),
            }}
          />
        </details>
      )}
      <p>
        <a href={makeNew}>{t('meeting.new')}</a>
      </p>
    </>
  );
}
