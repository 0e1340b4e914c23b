import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { Button } from '@/components/ui/button';
import { ConfirmHere } from '@/components/ui/confirm';
import { TextField } from '@/components/ui/text-field';
import { FEWEST_MINUTES, MOST_MINUTES } from '@/lib/features/meetings/limits';
import type { LineItem, MeetingsPage } from '@/lib/features/meetings/queries';
import { dayField, timeField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { announce, cancel } from './actions';
import { postWords } from './words';

type Props = { slug: string; page: MeetingsPage; meeting: LineItem };

/** What can be done with one meeting: another date (which is shown first, and asked), announce it, let it not go on. */
export async function MeetingDeeds({ slug, page, meeting }: Props) {
  const t = await getTranslations('meetings');
  const { number, id, announcedAt, state } = meeting;
  const permalink = paths.meetings(slug, page.cohort.id);
  const post = { permalink, ...(await postWords()) };
  return (
    <div className="row deeds">
      {state === 'planned' && (
        <PostButton
          action={announce.bind(null, slug)}
          fields={{ cohort: page.cohort.id, meeting: id }}
          kind="second"
          {...post}
        >
          {t('announceOne')}
        </PostButton>
      )}
      <ConfirmHere
        label={t('move')}
        title={t('moveTitle', { number })}
        actions={<MoveFields page={permalink} meeting={meeting} />}
      >
        {t('moveHint')}
      </ConfirmHere>
      {page.line.length > 1 && (
        <ConfirmHere
          label={t('cancel')}
          title={t('cancelTitle', { number })}
          actions={
            <PostButton action={cancel.bind(null, slug)} fields={{ meeting: id }} kind="danger" {...post}>
              {t(announcedAt ? 'cancelYesMail' : 'cancelYes')}
            </PostButton>
          }
        >
          <p>
            {announcedAt && t('cancelMails')} {t('cancelText')}
          </p>
        </ConfirmHere>
      )}
    </div>
  );
}

/** Asks the page to show the move; nothing is changed by it. */
async function MoveFields({ page, meeting }: { page: string; meeting: LineItem }) {
  const t = await getTranslations('meetings');
  const { number, id, startsAt, minutes } = meeting;
  return (
    <form method="get" action={`${page}#verzetten`} className="stack">
      <input type="hidden" name="schuif" value={id} />
      <TextField
        id={`datum-${number}`}
        name="datum"
        type="date"
        required
        label={t('day')}
        defaultValue={dayField(startsAt)}
      />
      <TextField
        id={`tijd-${number}`}
        name="tijd"
        type="time"
        required
        label={t('time')}
        defaultValue={timeField(startsAt)}
      />
      <TextField
        id={`duur-${number}`}
        name="duur"
        inputMode="numeric"
        required
        label={t('minutes')}
        hint={t('minutesHint', { least: FEWEST_MINUTES, most: MOST_MINUTES })}
        defaultValue={minutes}
      />
      <Button>{t('moveLook')}</Button>
    </form>
  );
}
