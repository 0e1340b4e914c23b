import { linkRoute } from '@/app/_links/link-route';
import { Message } from '@/app/_plain/message';
import { respond } from '@/app/_plain/respond';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { paths } from '@/lib/shared/paths';
import { withWishes } from '../by-token';
import { Stop } from '../wishes-page';

/** What the button does; opening the page does nothing. */
export const GET = linkRoute((asked) =>
  withWishes(asked, (visit) =>
    respond(
      visit,
      200,
      <Message title={visit.t('wishes.stopAskTitle')}>
        <Stop visit={visit} />
        <p>
          <a href={paths.reminderWishes(visit.params.token)}>{visit.t('wishes.toWishes')}</a>
        </p>
      </Message>,
    ),
  ),
);

/** Stops everything: the button, or the one click of a mail program, which its server makes (RFC 8058). */
export const POST = linkRoute(
  (asked) =>
    withWishes(
      asked,
      (visit) =>
        respond(
          visit,
          200,
          <Message title={visit.t('wishes.stoppedTitle')}>
            <p>{visit.t('wishes.stoppedText')}</p>
            <p>
              <a href={paths.reminderWishes(visit.params.token)}>{visit.t('wishes.toWishes')}</a>
            </p>
          </Message>,
        ),
      (scope, { memberId }) => changeWishes(scope, memberId, { what: 'stop' }),
    ),
  { fromAnywhere: true },
);
