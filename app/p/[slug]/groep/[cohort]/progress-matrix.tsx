import { getLocale, getTranslations } from 'next-intl/server';
import { type Step, StepMatrix } from '@/components/ui/step-matrix';
import type { SharedWithMe } from '@/lib/features/shares/shared-with-me';
import type { Steps } from '@/lib/overviews/cohort-progress/read-steps';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = {
  slug: string;
  people: { participantId: string; memberId: string; name: string }[];
  steps: ReadonlyMap<string, Steps>;
  /** By participant, for whom one may mail. */
  addresses?: ReadonlyMap<string, string>;
  shared: SharedWithMe[];
  round: { kind: string; feedbackClosesAt: Date | null };
};
type Shown = { scan?: string; question?: string };

/** Participants × steps, in words and symbols: that something is done, never what was filled in. A name mails; a cell leads to what was shared, or mails about what is still to do. */
export async function ProgressMatrix({ slug, people, steps, addresses, shared, round }: Props) {
  const t = await getTranslations('group');
  const stepsOf = await stepWords(round);
  const shownBy = (memberId: string): Shown => {
    const of = (subject: string) =>
      shared.find(
        (share) => share.memberId === memberId && share.subject === subject && share.roundKind === round.kind,
      );
    const [scan, question] = [of('self_scan'), of('learning_question')];
    return {
      ...(scan && { scan: paths.shared(slug, scan.shareId) }),
      ...(question && { question: paths.shared(slug, question.shareId) }),
    };
  };
  const names = [t('stepAsked'), t('stepAnswered'), t('stepScan'), t('stepRead'), t('stepQuestion')];
  return (
    <StepMatrix
      caption={t('matrixCaption')}
      who={t('participant')}
      steps={names}
      rows={people.flatMap(({ participantId, memberId, name }) => {
        const taken = steps.get(participantId);
        const address = addresses?.get(participantId);
        if (!taken) return [];
        return [
          {
            key: participantId,
            name,
            ...(address && { href: `mailto:${address}` }),
            steps: stepsOf(taken, shownBy(memberId)).map((step, index) =>
              address ? withMail(step, address, names[index] ?? '') : step,
            ),
          },
        ];
      })}
      allDone={t('allDone')}
    />
  );
}

/** What is still to do leads to a mail about it; what is done and not shared leads nowhere. */
function withMail(step: Step, address: string, subject: string): Step {
  if (step.href || (step.state !== 'open' && step.state !== 'busy')) return step;
  return { ...step, href: `mailto:${address}?subject=${encodeURIComponent(subject)}` };
}

async function stepWords(round: Props['round']) {
  const t = await getTranslations('group');
  const locale = asLocale(await getLocale());
  const open: Step = { state: 'open', word: t('open') };
  const asked = ({ failing, asked: count }: Steps): Step => {
    if (failing > 0) return { state: 'busy', word: t('failing') };
    return count > 0 ? { state: 'done', word: t('asked', { count }) } : open;
  };
  const answered = (row: Steps): Step => {
    const named = row.asked - row.pooled;
    if (named === 0 && row.pooled > 0) {
      if (row.opened || !round.feedbackClosesAt) return { state: 'done', word: t('pooledOpened') };
      return { state: 'away', word: t('pooledUntil', { date: formatDay(round.feedbackClosesAt, locale) }) };
    }
    if (named === 0) return open;
    return {
      state: row.answered === named ? 'done' : row.answered > 0 ? 'busy' : 'open',
      word: t('answered', { answered: row.answered, asked: named }),
    };
  };
  const read = (row: Steps): Step => {
    if (row.answered === 0) return { state: 'away', word: t('nothingToRead') };
    return row.read === row.answered ? { state: 'done', word: t('done') } : open;
  };
  return (row: Steps, shown: Shown): Step[] => [
    asked(row),
    answered(row),
    {
      state: row.scan,
      word: t(shown.scan ? 'scanShared' : row.scan),
      ...(shown.scan && { href: shown.scan }),
    },
    read(row),
    {
      state: row.question ? 'done' : 'open',
      word: t(shown.question ? 'questionShared' : row.question ? 'done' : 'open'),
      ...(shown.question && { href: shown.question }),
    },
  ];
}
