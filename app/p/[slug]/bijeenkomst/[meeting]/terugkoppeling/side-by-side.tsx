import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { RecapDraft } from '@/lib/features/recaps/content';
import type { RecapWriting } from '@/lib/features/recaps/queries';
import { RECAP_PARTS } from '@/lib/features/recaps/schema';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { SendForm } from './send-form';

type Props = {
  slug: string;
  frame: MeetingFrame;
  writing: RecapWriting;
  aside: NonNullable<RecapWriting['aside']>;
};

/** Both of a duo wrote at the same time, or one looks back: two texts and a choice. What is not chosen stays among what was saved. */
export async function SideBySide({ slug, frame, writing, aside }: Props) {
  const t = await getTranslations('recap');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { written, saved, revision } = writing;
  const meeting = frame.meeting.id;
  const { names, ...parts } = aside.written;
  return (
    <Section id="naast-elkaar" title={t(aside.revision === null ? 'besideTitle' : 'earlierTitle')}>
      <p>{t(aside.revision === null ? 'besideText' : 'earlierText', { name: saved?.by ?? '' })}</p>
      <div className="halves">
        <div className="stack">
          <h3>{t('besideNow', { name: saved?.by ?? '' })}</h3>
          <p className="soft small">{saved && formatDayTime(saved.savedAt, locale)}</p>
          {written && <Text draft={written} />}
          <p>
            <a className="btn second" href={paths.recap(slug, meeting)}>
              {t('besideKeepOther')}
            </a>
          </p>
        </div>
        <div className="stack">
          <h3>{t(aside.revision === null ? 'besideOwn' : 'besideEarlier', { name: aside.by })}</h3>
          <p className="soft small">{formatDayTime(aside.savedAt, locale)}</p>
          <Text draft={aside.written} />
          <SendForm
            action={save.bind(null, slug)}
            permalink={`${paths.recap(slug, meeting)}?naast=${aside.id}`}
            hidden={{ meeting, seen: String(revision), ...parts, ...(names && { names: 'on' }) }}
            words={{ submit: t('besideKeepOwn'), busy: t('saving'), signIn: errors('signInAgain') }}
          />
        </div>
      </div>
    </Section>
  );
}

async function Text({ draft }: { draft: RecapDraft }) {
  const t = await getTranslations('recap');
  return RECAP_PARTS.map((part) => (
    <div key={part} className="stack-s">
      <p className="soft small">{t(`partName.${part}`)}</p>
      <p className="user-text" dir="auto">
        {draft[part] || '–'}
      </p>
    </div>
  ));
}
