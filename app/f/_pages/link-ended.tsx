import type { ReactNode } from 'react';
import { Message } from '@/app/_plain/message';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { maskAddress } from '@/lib/features/feedback/mask-address';
import { isClosed } from '@/lib/features/feedback/request-row';
import { now } from '@/lib/platform/clock';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import type { Link } from '../_form/link';
import type { Visit } from '../_form/visit';

/** What a link says that no longer leads to the form. None of it tells whom it was about: nobody clicked yet. */
export function LinkEnded({ visit, link }: { visit: Visit; link: Link }): ReactNode {
  const { t } = visit;
  if (link.state === 'answered') return <Thanks visit={visit} link={link} />;
  if (link.state === 'declined') return <Message title={t('declinedTitle')}>{t('declinedText')}</Message>;
  if (link.state === 'withdrawn') return <Message title={t('withdrawnTitle')}>{t('withdrawnText')}</Message>;
  if (isClosed(link.request, now()))
    return (
      <Message title={t('pooledClosedTitle')}>
        {t('pooledClosedText', { date: formatDay(link.request.expiresAt, visit.locale, { year: true }) })}
      </Message>
    );
  return <NewLink visit={visit} link={link} />;
}

function Thanks({ visit: { t, locale, params }, link: { request, newest } }: { visit: Visit; link: Link }) {
  const handedInAt = request.submittedAt && formatDayTime(request.submittedAt, locale);
  return (
    <>
      <Message title={t('thanksTitle')}>
        {request.pooled
          ? t('thanksTextPooled', { time: handedInAt ?? '', date: formatDay(request.expiresAt, locale) })
          : t('thanksText', { time: handedInAt ?? '' })}
      </Message>
      {request.readAt || isClosed(request, now()) ? (
        <Section id="gelezen" title={t('takeBackTitle')}>
          <p>{t(request.pooled ? 'readTextPooled' : 'readText')}</p>
        </Section>
      ) : (
        newest && (
          <Section id="terugnemen" title={t('takeBackTitle')}>
            <p>
              {request.pooled
                ? t('takeBackTextPooled', { date: formatDay(request.expiresAt, locale) })
                : t('takeBackText')}
            </p>
            <form method="post" action={paths.studentFormDone(params.token)} className="actions">
              <Button kind="second">{t('takeBack')}</Button>
            </form>
          </Section>
        )
      )}
    </>
  );
}

/** Expired, or replaced by a newer link: the next one goes to the original address, which is shown only in part. */
function NewLink({ visit: { t, locale, params }, link: { request, state } }: { visit: Visit; link: Link }) {
  const address = maskAddress(request.respondentEmail ?? '');
  const replaced = state === 'replaced';
  return (
    <Message title={t(replaced ? 'replacedTitle' : 'expiredTitle')}>
      <p>
        {replaced
          ? t('replacedText', {
              address,
              time: formatDayTime(request.sentAgainAt ?? request.expiresAt, locale),
            })
          : t('expiredText', { date: formatDay(request.expiresAt, locale) })}
      </p>
      <p>{replaced ? t('newLinkAgain') : t('newLinkText', { address })}</p>
      <form method="post" action={paths.studentFormNewLink(params.token)} className="actions">
        <Button kind={replaced ? 'second' : undefined}>{t('newLink')}</Button>
      </form>
    </Message>
  );
}
