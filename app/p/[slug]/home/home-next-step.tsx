import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NextStep } from '@/components/ui/sheet';
import type { RingPosition } from '@/lib/core/cohorts/ring-position';
import type { Home, ParticipantHome } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** One sentence, one button and the date that matters: for a participant, else for who was asked, else for who leads. */
export async function HomeNextStep({ slug, home }: { slug: string; home: Home }) {
  const t = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const asked = home.askedOfMe[0];
  const led = home.facilitated[0];
  if (home.participant) return <ParticipantStep slug={slug} participant={home.participant} />;
  if (asked) {
    return (
      <NextStep
        eyebrow={t('nextStep')}
        title={t('give.title', { name: asked.mentor })}
        actions={<LinkButton href={paths.giveFeedback(slug, asked.requestId)}>{t('give.action')}</LinkButton>}
      >
        <p>{t('give.text', { name: asked.mentor, date: formatDay(asked.dueAt, locale) })}</p>
      </NextStep>
    );
  }
  if (led) {
    return (
      <NextStep
        eyebrow={t('nextStep')}
        title={t('lead.title')}
        actions={<LinkButton href={paths.cohort(slug, led.id)}>{t('lead.action')}</LinkButton>}
        then={led.place.next && <ThenMeeting place={led.place} />}
      >
        <p>{t('lead.text', { handedIn: led.handedIn, participants: led.participants })}</p>
      </NextStep>
    );
  }
  if (home.administers) {
    return (
      <NextStep
        eyebrow={t('nextStep')}
        title={t('administer.title')}
        actions={<LinkButton href={paths.admin(slug)}>{t('administer.action')}</LinkButton>}
      >
        <p>{t('administer.text')}</p>
      </NextStep>
    );
  }
  return (
    <NextStep eyebrow={t('nextStep')} title={t('nothing.title')}>
      <p>{t('nothing.text')}</p>
    </NextStep>
  );
}

async function ParticipantStep({ slug, participant }: { slug: string; participant: ParticipantHome }) {
  const t = await getTranslations('home');
  const { step, scan, place, round } = participant;
  const where = {
    'ask-feedback': [paths.newRequest(slug), paths.scan(slug, round.id)],
    'start-scan': [paths.scan(slug, round.id), paths.newRequest(slug)],
    'finish-scan': [paths.scan(slug, round.id), paths.newRequest(slug)],
    'write-question': [paths.result(slug, round.id), paths.newRequest(slug)],
    ready: [paths.result(slug, round.id), paths.newRequest(slug)],
  }[step];
  return (
    <NextStep
      eyebrow={t('nextStep')}
      title={t(`${step}.title`, { kind: round.kind })}
      actions={
        <>
          <LinkButton href={where[0] ?? ''}>{t(`${step}.action`)}</LinkButton>
          <LinkButton href={where[1] ?? ''} kind="quiet">
            {t(`${step}.also`)}
          </LinkButton>
        </>
      }
      then={place.next && <ThenMeeting place={place} />}
    >
      <p>{t(`${step}.text`, { answered: scan.answered, of: scan.of, kind: round.kind })}</p>
    </NextStep>
  );
}

async function ThenMeeting({ place: { phase, next } }: { place: RingPosition }) {
  const t = await getTranslations('home');
  const locale = asLocale(await getLocale());
  if (!next) return null;
  return (
    <>
      <p className="eyebrow">{t('then')}</p>
      <p>
        <b>{t(phase === 1 ? 'thenMeeting' : 'thenNext')}</b>
        <br />
        {formatDayTime(next.startsAt, locale)}
      </p>
    </>
  );
}
