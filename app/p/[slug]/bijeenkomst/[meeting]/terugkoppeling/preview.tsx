import { getLocale, getTranslations } from 'next-intl/server';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { recapMail } from '@/emails/recap';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { RecapWriting } from '@/lib/features/recaps/queries';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { send } from './actions';
import { SendForm } from './send-form';

type Props = { slug: string; frame: MeetingFrame; writing: RecapWriting };

/** The very mail, made by the template that makes it when it is sent; and the button that sends it. */
export async function Preview({ slug, frame, writing }: Props) {
  const t = await getTranslations('recap');
  const { letter, catchUps, corrects } = writing;
  if (!letter) return null;
  const locale = asLocale(await getLocale());
  const mail = await recapMail({
    locale,
    baseUrl: env().BASE_URL,
    slug,
    meetingId: frame.meeting.id,
    person: t('someone'),
    group: frame.meeting.cohort.name,
    letter,
    corrects,
    catchUp: null,
  });
  return (
    <Section id="voorbeeld" title={t('previewTitle')}>
      <p>{t('previewText')}</p>
      <p className="soft">{t('subject', { subject: mail.subject })}</p>
      <iframe className="mail-preview" title={t('previewFrame')} srcDoc={mail.html} sandbox="" />
      <details>
        <summary>{t('plainText')}</summary>
        <pre className="mail-text">{mail.text}</pre>
      </details>
      {catchUps.length > 0 && (
        <div className="stack-s">
          <h3>{t('catchUpTitle')}</h3>
          <p>{t('catchUpText')}</p>
          <ul>
            {catchUps.map(({ participantId, name, text, dueOn }) => (
              <li key={participantId}>
                <b>{name}</b> {t('catchUpBy', { date: formatDay(dueOn, locale) })}
                <br />
                <span className="user-text" dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sending slug={slug} frame={frame} writing={writing} />
    </Section>
  );
}

async function Sending({ slug, frame, writing: { revision, next } }: Props) {
  const t = await getTranslations('recap');
  const errors = await getTranslations('errors');
  const { participants, facilitators } = frame.meeting.cohort;
  if (next === null) return <p className="soft">{t('unchanged')}</p>;
  if (frame.state === 'planned' || frame.state === 'announced')
    return <p className="soft">{t('tooEarly')}</p>;
  return (
    <ConfirmHere
      label={t(next > 1 ? 'sendAgain' : 'send')}
      kind="second"
      title={t(next > 1 ? 'sendAgainTitle' : 'sendTitle')}
      actions={
        <SendForm
          action={send.bind(null, slug)}
          permalink={paths.recap(slug, frame.meeting.id)}
          hidden={{ meeting: frame.meeting.id, revision: String(revision), number: String(next) }}
          words={{ submit: t('sendSure'), busy: t('sending'), signIn: errors('signInAgain') }}
        />
      }
    >
      {t('sendText', { participants: participants.length, facilitators: facilitators.length })}
    </ConfirmHere>
  );
}
