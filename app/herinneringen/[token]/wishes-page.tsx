import { Problems } from '@/app/_links/link-route';
import type { LinkVisit } from '@/app/_links/visit';
import { KindFields } from '@/app/_wishes/kind-fields';
import { PauseFields } from '@/app/_wishes/pause-fields';
import { allOff, nothingToChoose, pauseWords } from '@/app/_wishes/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Wishes } from '@/lib/features/reminders/wishes';
import { dateOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export type WishesProblem = { field: 'length' | 'until'; text: string };
type Props = { visit: LinkVisit; wishes: Wishes; problem?: WishesProblem };

/** What somebody wants of reminders, by the link in their mail. Names nobody. */
export function WishesPage({ visit, wishes, problem }: Props) {
  const { t, query } = visit;
  const title = <h1>{t('wishes.title')}</h1>;
  if (nothingToChoose(wishes))
    return (
      <div className="stack">
        {title}
        <p>{t('wishes.none')}</p>
      </div>
    );
  return (
    <div className="stack-l">
      <div className="stack">
        <Problems visit={visit} field={problem?.field ?? 'until'} error={problem?.text ?? null} />
        {query.has('bewaard') && <Notice kind="good" role="status" title={t('wishes.saved')} />}
        {title}
        <p>{t('wishes.lead')}</p>
        <p>{t('wishes.always')}</p>
        {allOff(wishes) && <Notice title={t('wishes.allOff')} />}
      </div>
      <Pause visit={visit} wishes={wishes} problem={problem} />
      <Kinds visit={visit} wishes={wishes} />
      {!allOff(wishes) && (
        <Section id="uit" title={t('wishes.stopTitle')}>
          <Stop visit={visit} />
        </Section>
      )}
    </div>
  );
}

function Pause({ visit, wishes: { pausedUntil }, problem }: Props) {
  const { t, locale, params, posted } = visit;
  const words = pauseWords(t);
  const to = paths.reminderWishes(params.token);
  const typed = (name: string) => String(posted.get(name) ?? '');
  const values: Record<string, string> = problem ? { length: typed('length'), until: typed('until') } : {};
  return (
    <Section id="pauze" title={t('wishes.pauseTitle')}>
      {pausedUntil ? (
        <form method="post" action={to} className="stack">
          <p>
            {t('wishes.paused', {
              date: formatDay(dateOf(pausedUntil), locale, { year: true }),
            })}
          </p>
          <input type="hidden" name="what" value="resume" />
          <div className="actions">
            <Button kind="second">{t('wishes.resume')}</Button>
          </div>
        </form>
      ) : (
        <form method="post" action={to} className="stack" noValidate>
          <p>{t('wishes.pauseText')}</p>
          <PauseFields words={words} values={values} errors={problem && { [problem.field]: problem.text }} />
          <div className="actions">
            <Button>{words.pause}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}

function Kinds({ visit: { t, params }, wishes }: Props) {
  const kinds = Object.fromEntries(wishes.kinds.map(({ kind }) => [kind, t(`kinds.${kind}`)]));
  return (
    <Section id="soorten" title={t('wishes.kindsTitle')}>
      <form method="post" action={paths.reminderWishes(params.token)} className="stack">
        <KindFields
          wishes={wishes}
          words={{
            kinds,
            legend: t('wishes.kindsText'),
            weekly: t('wishes.weekly'),
            weeklyHint: t('wishes.weeklyHint'),
          }}
        />
        <div className="actions">
          <Button kind="second">{t('wishes.save')}</Button>
        </div>
      </form>
    </Section>
  );
}

/** The same address as the one click of a mail program. */
export function Stop({ visit: { t, params } }: { visit: LinkVisit }) {
  return (
    <form method="post" action={paths.reminderStop(params.token)} className="stack">
      <p>{t('wishes.stopAskText')}</p>
      <div className="actions">
        <Button kind="danger">{t('wishes.stop')}</Button>
      </div>
    </form>
  );
}
