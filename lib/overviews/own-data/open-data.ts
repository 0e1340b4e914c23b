import type { Answers } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { type AxisScores, axisScores, NO_SCORE, roundForDisplay } from '@/lib/core/frameworks/radar-score';
import type { PooledGroup } from '@/lib/features/results/pooled-group';
import type { OwnData, OwnDataRound } from './get-own-data';

/** The own data in a form that other software can read: plain JSON, moments in UTC, texts as they were written. */
export function openData(
  { member, leftAt, rounds, attended, given, shares, homework, writings, practice }: OwnData,
  exportedAt: Date,
) {
  return {
    format: 'leerkring own data, version 1',
    exportedAt,
    person: { ...member, leftAt },
    rounds: rounds.map(openRound),
    attendance: attended.attendance.map(({ meetingId: _, ...one }) => one),
    catchUpTasks: attended.catchUps.map(({ meetingId: _, ...task }) => task),
    feedbackGiven: given.map(({ mentor, form, submittedAt, answers, feedForward }) => ({
      to: mentor,
      handedInAt: submittedAt,
      axes: openForm(form, answers, axisScores(form, answers), feedForward),
    })),
    homework: homework.map(({ group, heldAt, text, theory, doneAt, outcome, savedAt }) => ({
      group,
      meeting: heldAt,
      homework: text,
      theory,
      doneAt,
      whatCameOfIt: outcome,
      savedAt,
    })),
    ...practice,
    shared: shares.map(({ subject, audience, audienceName, sharedAt, withdrawnAt }) => ({
      what: subject,
      with: audienceName ?? audience,
      sharedAt,
      withdrawnAt,
    })),
    messages: writings.messages.map(({ subject, text, sentAt, cohort }) => ({
      to: cohort.name,
      subject,
      text,
      sentAt,
    })),
    resourcesAdded: writings.resources.map(({ id: _id, cohort, ...resource }) => ({
      ...resource,
      of: cohort?.name ?? 'partnership',
    })),
  };
}

function openRound({ cohort, round, question, result, requests }: OwnDataRound) {
  const { form, scan, students, trainers, pooled } = result;
  return {
    group: cohort.name,
    round: round.kind,
    openedAt: round.openedAt,
    selfScan: scan && {
      handedInAt: scan.submittedAt,
      axes: openForm(form, scan.answers, scan.scores, {}),
      notes: scan.notes.map(({ axisId, text, savedAt }) => ({
        axis: form.axes.find(({ id }) => id === axisId)?.name,
        text,
        savedAt,
      })),
    },
    learningQuestion: question && { text: question.text, axis: question.axis.name },
    feedbackAsked: requests.map(({ name, email, kind, status, sentAt, expiresAt, ownWords }) => ({
      of: name,
      email,
      kind,
      status,
      sentAt,
      expiresAt,
      ownWords,
    })),
    feedbackReceivedTogether: pooled?.state === 'opened' ? openPooledGroup(pooled.group) : null,
    feedbackReceived: [students, trainers].flatMap((group) =>
      (group?.respondents ?? []).map(({ name, role, answers, scores, feedForward }) => ({
        from: name,
        role,
        axes: group ? openForm(group.form, answers, scores, feedForward) : [],
      })),
    ),
  };
}

function openPooledGroup({ form, respondents, scores, statements, feedForward }: PooledGroup) {
  return {
    students: respondents,
    axes: form.axes.map((axis) => ({
      axis: axis.name,
      subtitle: axis.subtitle,
      mean: roundForDisplay(scores[axis.key] ?? NO_SCORE),
      feedForward: feedForward[axis.key] ?? [],
      statements: axis.statements.map(({ key, text }) => ({
        text,
        mean: roundForDisplay(statements[key] ?? NO_SCORE),
      })),
    })),
  };
}

function openForm(
  form: FrameworkForm,
  answers: Readonly<Answers>,
  scores: AxisScores,
  feedForward: Record<string, string>,
) {
  return form.axes.map(({ key, name, subtitle, statements }) => ({
    axis: name,
    subtitle,
    mean: roundForDisplay(scores[key] ?? NO_SCORE),
    answered: (scores[key] ?? NO_SCORE).answered,
    feedForward: feedForward[key] ?? null,
    statements: statements.map((statement) => ({
      text: statement.text,
      answer: answers[statement.key] ?? null,
    })),
  }));
}
