import { getTranslations } from 'next-intl/server';
import { type Step, StepMatrix } from '@/components/ui/step-matrix';
import type { CohortPage, Progress } from '@/lib/overviews/cohort-progress/get-cohort-progress';

type Props = { participants: CohortPage['participants']; progress: Map<string, Progress> };

const none: Progress = { scan: 'open', asked: 0, answered: 0, failing: 0, question: false };

/** Participants × steps, in words and symbols: that something is done, never what was filled in. */
export async function ProgressMatrix({ participants, progress }: Props) {
  const t = await getTranslations('group');
  const steps = (row: Progress): Step[] => [
    {
      state: row.failing > 0 ? 'busy' : row.asked > 0 ? 'done' : 'open',
      word: row.failing > 0 ? t('failing') : row.asked > 0 ? t('asked', { count: row.asked }) : t('open'),
    },
    {
      state: row.asked > 0 && row.answered === row.asked ? 'done' : row.answered > 0 ? 'busy' : 'open',
      word: row.asked > 0 ? t('answered', { answered: row.answered, asked: row.asked }) : t('open'),
    },
    { state: row.scan, word: t(row.scan) },
    { state: row.question ? 'done' : 'open', word: t(row.question ? 'done' : 'open') },
  ];
  return (
    <StepMatrix
      caption={t('matrixCaption')}
      who={t('participant')}
      steps={[t('stepAsked'), t('stepAnswered'), t('stepScan'), t('stepQuestion')]}
      rows={participants.map(({ participantId, name }) => ({
        key: participantId,
        name,
        steps: steps(progress.get(participantId) ?? none),
      }))}
      allDone={t('allDone')}
    />
  );
}
