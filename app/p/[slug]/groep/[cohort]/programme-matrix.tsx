import { getLocale, getTranslations } from 'next-intl/server';
import { type Step, StepMatrix } from '@/components/ui/step-matrix';
import type { SharedWithMe } from '@/lib/features/shares/shared-with-me';
import type { Steps } from '@/lib/overviews/cohort-progress/read-steps';
import { attendanceOf } from '@/lib/overviews/programme/attendance-of';
import type { Programme } from '@/lib/overviews/programme/get-programme';
import type { Person } from '@/lib/overviews/programme/person';
import type { Practice } from '@/lib/overviews/programme/read-practice';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Props = {
  slug: string;
  cohortId: string;
  people: readonly (Person & { memberId: string })[];
  shared: SharedWithMe[];
  round: { kind: string };
  steps: ReadonlyMap<string, Steps>;
  programme: Programme;
};

/** Participants × everything a group does, from the first meeting on: that it is done, never what somebody wrote. */
export async function ProgrammeMatrix({ slug, cohortId, people, steps, programme, shared, round }: Props) {
  const t = await getTranslations('group');
  const words = await programmeWords(programme);
  /** What was shown to this person is news, also on a phone. */
  const showing = (subject: string, memberId: string, word: 'scanShared' | 'questionShared'): Step | null => {
    const share = shared.find(
      (one) => one.memberId === memberId && one.subject === subject && one.roundKind === round.kind,
    );
    return share ? { state: 'done', word: t(word), href: paths.shared(slug, share.shareId) } : null;
  };
  return (
    <StepMatrix
      caption={t('matrixCaption')}
      who={t('participant')}
      steps={[
        t('stepScan'),
        t('stepFeedback'),
        t('stepQuestion'),
        t('stepHomework'),
        t('stepPlan'),
        t('stepReflection'),
        t('stepAttendance'),
      ]}
      rows={people.flatMap((person) => {
        const { participantId, memberId, name } = person;
        const [taken, practice] = [steps.get(participantId), programme.practice.get(participantId)];
        if (!taken || !practice) return [];
        const at = (id: string) => `${paths.participant(slug, cohortId, participantId)}#${id}`;
        const cells: [string, Step][] = [
          ['voorbereiding', showing('self_scan', memberId, 'scanShared') ?? words.scan(taken)],
          ['voorbereiding', words.feedback(taken)],
          [
            'voorbereiding',
            showing('learning_question', memberId, 'questionShared') ?? words.question(taken),
          ],
          ['huiswerk', words.homework(person, practice)],
          ['plan', words.plan(person, practice)],
          ['reflectie', words.reflection(person, practice)],
          ['bijeenkomsten', words.attendance(person, practice)],
        ];
        return [
          {
            key: participantId,
            name,
            href: paths.participant(slug, cohortId, participantId),
            steps: cells.map(([id, step]) => ({
              ...step,
              ...(step.href ? {} : { href: at(id), quiet: true }),
            })),
          },
        ];
      })}
      allDone={t('allDone')}
    />
  );
}

async function programmeWords({ meetings, last, next }: Programme) {
  const t = await getTranslations('group');
  const locale = asLocale(await getLocale());
  const open: Step = { state: 'open', word: t('open') };
  const away = (word: string): Step => ({ state: 'away', word });
  const later = (since: Date) => last === null || since > last.endsAt;
  return {
    scan: ({ scan }: Steps): Step => ({ state: scan, word: t(scan) }),
    feedback({ asked, answered, pooled, failing }: Steps): Step {
      if (failing > 0) return { state: 'busy', word: t('failing') };
      if (asked === 0) return open;
      const named = asked - pooled;
      if (named === 0) return { state: 'done', word: t('asked', { count: asked }) };
      return { state: answered === named ? 'done' : 'busy', word: t('answered', { answered, asked: named }) };
    },
    question: ({ question }: Steps): Step => (question ? { state: 'done', word: t('done') } : open),
    homework({ since }: Person, { homeworkDone }: Practice): Step {
      if (!last?.hasHomework) return away(t('noHomework'));
      if (homeworkDone) return { state: 'done', word: t('done') };
      return later(since) ? away(t('notYetThere')) : open;
    },
    plan({ since }: Person, { plans }: Practice): Step {
      const [plan] = plans.toSorted((a, b) => PLAN_ORDER.indexOf(b.state) - PLAN_ORDER.indexOf(a.state));
      if (!plan) return later(since) || !next ? away(t('noPlan')) : open;
      const settled = plan.state === 'tried' || plan.state === 'not_tried';
      const date = plan.plannedOn && !settled ? `, ${formatDay(new Date(plan.plannedOn), locale)}` : '';
      return { state: settled ? 'done' : 'busy', word: t('planState', { state: plan.state }) + date };
    },
    reflection({ since }: Person, { reflection, attendance }: Practice): Step {
      if (reflection === 'written') return { state: 'done', word: t('done') };
      if (reflection === 'skipped') return away(t('skipped'));
      const state = last && attendance[last.id]?.state;
      const missed = state === 'absent_with_notice' || state === 'absent_without_notice';
      return later(since) || missed ? away(t('notYetThere')) : open;
    },
    attendance(person: Person, practice: Practice): Step {
      const { present, held } = attendanceOf(meetings, person, practice);
      if (held === 0) return away(t('notYetThere'));
      return { state: present === held ? 'done' : 'busy', word: t('wasThere', { present, held }) };
    },
  };
}

/** The furthest of someone's plans is shown. */
const PLAN_ORDER: readonly Practice['plans'][number]['state'][] = [
  'draft',
  'not_tried',
  'moved',
  'planned',
  'tried',
];
