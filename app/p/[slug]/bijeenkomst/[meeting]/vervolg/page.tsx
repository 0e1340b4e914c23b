import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getForm } from '@/lib/core/frameworks/get-form';
import { getLedFrame } from '@/lib/core/meetings/meeting-frame';
import { listSharedQuestions } from '@/lib/features/learning-questions/shared-questions';
import { getNextStep } from '@/lib/features/next-steps/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { MeetingHeading } from '../meeting-heading';
import { record } from './actions';
import { NextStepForm } from './next-step-form';
import { NextStepSaid } from './next-step-said';
import { nextStepWords } from './next-step-words';

type Props = PageProps<'/p/[slug]/bijeenkomst/[meeting]/vervolg'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nextStep'))('title') };
}

/** What the group decided when it evaluated the meeting. */
export default async function Page({ params, searchParams }: Props) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const { frame, step, mayRecord, questions, form } = await inPartnership(slug, (scope) =>
    readPage(scope, meetingId),
  );
  const t = await getTranslations('nextStep');
  const saved = 'bewaard' in (await searchParams);
  const closed = frame.finished || frame.state === 'cancelled';
  const early = frame.state === 'planned' || frame.state === 'announced';
  return (
    <div className="read stack-l">
      <MeetingHeading frame={frame} title={t('title')} />
      {saved && (
        <Notice kind="good" role="status" title={t('saved')}>
          {t('savedText')}
        </Notice>
      )}
      <p className="lead">{t('lead')}</p>
      {step && <NextStepSaid step={step} questions={questions} axes={form.axes} language={form.language} />}
      {early && <Notice>{t('early')}</Notice>}
      {step && !mayRecord && <Notice title={t('toldTitle')}>{t('told')}</Notice>}
      {mayRecord && !closed && !early && (
        <NextStepForm
          action={record.bind(null, slug)}
          permalink={paths.nextStep(slug, meetingId)}
          meeting={meetingId}
          saved={step}
          questions={questions.map(({ id, text }) => ({ id, text }))}
          axes={form.axes.map(({ id, name, subtitle }) => ({ id, name, subtitle }))}
          language={form.language}
          words={await nextStepWords(step !== null)}
        />
      )}
      <p>
        <a href={paths.questions(slug, frame.meeting.cohortId)}>{t('toPath')}</a>
        <br />
        <a href={paths.meeting(slug, meetingId)}>{t('back')}</a>
      </p>
    </div>
  );
}

async function readPage(scope: Scope, meetingId: string) {
  const frame = await getLedFrame(scope, meetingId);
  const { step, mayRecord } = await getNextStep(scope, frame.meeting);
  const questions = await listSharedQuestions(scope, frame.meeting.cohortId);
  return {
    frame,
    step,
    mayRecord,
    /** Those that run, and the one that was decided about. */
    questions: questions.filter(({ id, closedAt }) => closedAt === null || id === step?.questionId),
    form: await getForm(scope.tx, frame.meeting.cohort.versionId, 'self'),
  };
}
