import { getLocale, getTranslations } from 'next-intl/server';
import { standingWord } from '@/app/p/[slug]/feedback/request-table';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { ParticipantHome } from '@/lib/overviews/home/get-home';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; participant: ParticipantHome };

/** A participant's own things: scan, feedback asked, learning question. */
export async function ParticipantSections(props: Props) {
  return (
    <>
      <div className="halves">
        <OwnScan {...props} />
        <OwnQuestion {...props} />
      </div>
      <OwnRequests {...props} />
    </>
  );
}

async function OwnScan({ slug, participant: { scan, round } }: Props) {
  const t = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const said = {
    'not-started': t('scanNone'),
    begun: t('scanBegun', {
      answered: scan.answered,
      of: scan.of,
      date: scan.savedAt ? formatDayTime(scan.savedAt, locale) : '',
    }),
    'handed-in': t('scanDone', { date: scan.submittedAt ? formatDay(scan.submittedAt, locale) : '' }),
  }[scan.state];
  const handedIn = scan.state === 'handed-in';
  const label = handedIn ? t('scanResult') : scan.state === 'begun' ? t('scanGoOn') : t('scanStart');
  return (
    <Section id="zelfscan" title={t('scanTitle')}>
      <p>{said}</p>
      <p>
        <a href={handedIn ? paths.result(slug, round.id) : paths.scan(slug, round.id)}>{label}</a>
      </p>
    </Section>
  );
}

async function OwnQuestion({ slug, participant: { question, scan, round } }: Props) {
  const t = await getTranslations('home');
  return (
    <Section id="leervraag" title={t('questionTitle')}>
      {question ? (
        <>
          <p className="lead user-text" dir="auto">
            {question.text}
          </p>
          <p className="small soft">
            {question.axis.name}
            {question.axis.subtitle && ` (${question.axis.subtitle})`}
          </p>
        </>
      ) : (
        <p className="soft">{t('questionNone')}</p>
      )}
      {scan.state === 'handed-in' && (
        <p>
          <a href={paths.question(slug, round.id)}>{t(question ? 'questionChange' : 'questionWrite')}</a>
        </p>
      )}
    </Section>
  );
}

async function OwnRequests({ slug, participant: { requests } }: Props) {
  const t = await getTranslations('home');
  const status = await getTranslations('feedback');
  return (
    <Section id="verzoeken" title={t('requestsTitle')}>
      {requests.length === 0 ? (
        <EmptyState
          title={t('requestsNone')}
          action={
            <LinkButton href={paths.newRequest(slug)} kind="second">
              {t('requestsAsk')}
            </LinkButton>
          }
        >
          {t('requestsNoneText')}
        </EmptyState>
      ) : (
        <>
          <ul className="plain-list ruled">
            {requests.map((request) => (
              <li key={request.id} className="row apart">
                <a href={paths.request(slug, request.id)}>{request.name}</a>
                <span>{status(`status.${standingWord(request)}`)}</span>
              </li>
            ))}
          </ul>
          <p className="row">
            <a href={paths.requests(slug)}>{t('requestsAll')}</a>
            <a href={paths.newRequest(slug)}>{t('requestsAsk')}</a>
          </p>
        </>
      )}
    </Section>
  );
}
