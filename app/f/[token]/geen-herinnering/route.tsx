import type { ReactNode } from 'react';
import { Message } from '@/app/_plain/message';
import { respond } from '@/app/_plain/respond';
import { Button } from '@/components/ui/button';
import { stopReminders } from '@/lib/features/feedback/stop-reminders';
import { paths } from '@/lib/shared/paths';
import { withLink } from '../../_form/by-link';
import type { Link } from '../../_form/link';
import { studentRoute } from '../../_form/student-route';
import type { Visit } from '../../_form/visit';

/** What the button does; opening the page does nothing. */
export const GET = studentRoute((visit) =>
  withLink(visit, (_scope, link) =>
    isOver(link) ? over(visit, 410) : respond(visit, 200, <Ask visit={visit} />),
  ),
);

/** No more reminders of this request: the button, or the one click of a mail program. A second time changes nothing. */
export const POST = studentRoute(
  (visit) =>
    withLink(visit, async (scope, link) => {
      if (isOver(link)) return over(visit, 200);
      await stopReminders(scope, { requestId: link.request.id });
      const { t } = visit;
      return respond(
        visit,
        200,
        <Message title={t('reminderStoppedTitle')}>{t('reminderStoppedText')}</Message>,
      );
    }),
  { fromAnywhere: true },
);

/** Nothing is sent about it any more. */
function isOver({ state }: Link) {
  return state !== 'open' && state !== 'replaced';
}

function over(visit: Visit, status: number) {
  const { t } = visit;
  return respond(
    visit,
    status,
    <Message title={t('reminderStoppedTitle')}>{t('reminderStoppedEnded')}</Message>,
  );
}

function Ask({ visit: { t, params } }: { visit: Visit }): ReactNode {
  return (
    <form method="post" action={paths.studentFormStop(params.token)}>
      <Message title={t('reminderStopTitle')}>
        <p>{t('reminderStopText')}</p>
        <div className="actions">
          <Button>{t('reminderStop')}</Button>
        </div>
      </Message>
    </form>
  );
}
