import { getTranslations } from 'next-intl/server';
import { RingWithPhases } from '@/components/charts/phase-list';
import { Section } from '@/components/ui/section';
import type { RingPosition } from '@/lib/core/cohorts/ring-position';
import { paths } from '@/lib/shared/paths';

const phases = [1, 2, 3, 4, 5] as const;

/** The group's place in the programme; each segment leads to what happens there. */
export async function RingSection({
  place,
  meetingCount,
  firstPhase,
}: {
  place: RingPosition;
  meetingCount: number;
  firstPhase: string | null;
}) {
  const t = await getTranslations('home');
  return (
    <Section id="ring" title={t('ringTitle')} titleHidden open>
      <RingWithPhases
        place={place.phase}
        hereLabel={t('here')}
        centre={[t('round', { round: place.round }), t('roundOf', { of: meetingCount })]}
        phases={phases.map((phase) => ({
          name: t(`phase${phase}`),
          hint: t(`phase${phase}Text`),
          href: phase === 1 && firstPhase ? firstPhase : paths.phase(phase),
        }))}
      />
    </Section>
  );
}
