import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { PreparePage } from '@/lib/features/preparations/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { copy, place } from './actions';
import { CopyForm } from './copy-form';
import { PlaceForm } from './place-form';
import { ReadyList } from './ready-list';

type Props = { slug: string; page: PreparePage; open: boolean };

/** Beside the preparation: whether it is ready, where it is, an agenda to begin with, and what was there before. */
export async function PrepareSide({ slug, page, open }: Props) {
  const t = await getTranslations('preparation');
  const errors = await getTranslations('errors');
  const { frame, missing } = page;
  const { meeting } = frame;
  const common = { busy: t('busy'), signIn: errors('signInAgain') };
  return (
    <>
      <Section id="klaar" title={t('ready')}>
        <ReadyList missing={missing} ready={meeting.readyAt !== null} />
      </Section>
      {open && (
        <>
          <Section id="plaats" title={t('place')}>
            <PlaceForm
              save={place.bind(null, slug)}
              meeting={meeting.id}
              room={meeting.room}
              onlineUrl={meeting.onlineUrl}
              permalink={paths.prepare(slug, meeting.id)}
              words={{
                room: t('room'),
                online: t('online'),
                onlineHint: t('onlineHint'),
                mails: meeting.announcedAt ? t('placeMails') : null,
                save: t('savePlace'),
                ...common,
              }}
            />
          </Section>
          <Section id="overnemen" title={t('copyTitle')}>
            <CopyForm
              copy={copy.bind(null, slug)}
              meeting={meeting.id}
              revision={meeting.revision}
              proposed={meeting.kind}
              choices={await choices(page)}
              permalink={paths.prepare(slug, meeting.id)}
              words={{ from: t('copyFrom'), hint: t('copyHint'), copy: t('copy'), ...common }}
            />
          </Section>
        </>
      )}
      <Section id="eerder" title={t('earlier')}>
        <p>
          <a href={paths.preparationVersions(slug, meeting.id)}>{t('toVersions')}</a>
        </p>
        <p>
          <a href={paths.werkvormen(slug)}>{t('toWerkvormen')}</a>
        </p>
      </Section>
    </>
  );
}

async function choices({ agendas, frame }: PreparePage) {
  const t = await getTranslations('preparation');
  const locale = asLocale(await getLocale());
  const templates = (['start', 'work'] as const).toSorted((a) => (a === frame.meeting.kind ? -1 : 1));
  return [
    { label: t('templates'), options: templates.map((value) => ({ value, label: t(`template.${value}`) })) },
    ...(agendas.length > 0
      ? [
          {
            label: t('meetings'),
            options: agendas.map(({ id, startsAt, group }) => ({
              value: id,
              label: `${group}, ${formatDay(startsAt, locale, { year: true })}`,
            })),
          },
        ]
      : []),
  ];
}
