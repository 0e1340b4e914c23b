import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { NextStep } from '@/components/ui/sheet';
import { Sign } from '@/components/ui/sign';
import { FEWEST_PARTICIPANTS } from '@/lib/features/cohorts/limits';
import type { CoordinatorOverview } from '@/lib/overviews/coordinator/get-coordinator-overview';
import { paths } from '@/lib/shared/paths';

type Start = NonNullable<CoordinatorOverview['start']>;

/** A new coordinator's way to the first group: schools, then members, then the group. */
export async function FirstSteps({ slug, start }: { slug: string; start: Start }) {
  const t = await getTranslations('coordinator');
  const steps = [
    { key: 'schools', href: paths.adminSchools(slug), done: start.schools > 0 },
    {
      key: 'members',
      href: paths.adminMembers(slug),
      done: start.mentors >= FEWEST_PARTICIPANTS && start.trainers > 0,
    },
    { key: 'group', href: paths.adminNewCohort(slug), done: false },
  ] as const;
  const next = steps.find(({ done }) => !done) ?? steps[2];
  return (
    <>
      <NextStep
        eyebrow={t('nextStep')}
        title={t(`first.${next.key}.title`)}
        actions={<LinkButton href={next.href}>{t(`first.${next.key}.action`)}</LinkButton>}
      >
        <p>{t(`first.${next.key}.text`)}</p>
      </NextStep>
      <Section id="stappen" title={t('first.heading')} open>
        <ol className="plain-list parts">
          {steps.map(({ key, href, done }) => (
            <li key={key} aria-current={key === next.key ? 'step' : undefined}>
              <Sign name={done ? 'done' : 'open'} />
              <span>
                <a href={href}>{t(`first.${key}.name`)}</a>
                <br />
                <span className="soft small">
                  {t(`first.${key}.${done ? 'done' : 'open'}`, {
                    schools: start.schools,
                    mentors: start.mentors,
                    trainers: start.trainers,
                  })}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
