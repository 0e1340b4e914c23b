import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NextStep } from '@/components/ui/sheet';
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
        then={<StartMeeting date={formatDayTime(led.startMeetingAt, locale)} />}
      >
        <p>{t('lead.text', { handedIn: led.handedIn, participants: led.participants })}</p>
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
  const locale = asLocale(await getLocale());
  const { step, scan, cohort, round } = participant;
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
      title={t(`${step}.title`)}
      actions={
        <>
          <LinkButton href={where[0] ?? ''}>{t(`${step}.action`)}</LinkButton>
          <LinkButton href={where[1] ?? ''} kind="quiet">
            {t(`${step}.also`)}
          </LinkButton>
        </>
      }
      then={<StartMeeting date={formatDayTime(cohort.startMeetingAt, locale)} />}
    >
      <p>{t(`${step}.text`, { answered: scan.answered, of: scan.of })}</p>
    </NextStep>
  );
}

async function StartMeeting({ date }: { date: string }) {
  const t = await getTranslations('home');
  return (
    <>
      <p className="eyebrow">{t('then')}</p>
      <p>
        <b>{t('thenMeeting')}</b>
        <br />
        {date}
      </p>
    </>
  );
}
