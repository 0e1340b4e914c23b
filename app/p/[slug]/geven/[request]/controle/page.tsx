import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckAnswers, type CheckedPart } from '@/components/forms/check-answers';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { missingStatements } from '@/lib/core/frameworks/framework-form';
import { paths } from '@/lib/shared/paths';
import { RequestButton } from '../../../feedback/request-button';
import { handInAnswers } from '../actions';
import { type Asked, readOpen } from '../read-asked';
import { WhoReads } from '../who-reads';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('checkTitle') };
}

/** Everything on one page. What is open is said here, once; handing in is possible all the same. */
export default async function GiveCheckPage({ params }: PageProps<'/p/[slug]/geven/[request]/controle'>) {
  const { slug, request: requestId } = await params;
  const asked = await readOpen(slug, requestId);
  const { request, form, short } = asked;
  const t = await getTranslations('feedback');
  const open = missingStatements(form, request.answers).length;
  return (
    <div className="read">
      <div className="stack">
        <p className="soft">{t('giveAbout', { name: request.mentorName })}</p>
        <h1>{t('checkTitle')}</h1>
        {open > 0 && (
          <Notice kind="warn" title={t('openTitle', { count: open })}>
            {t('openText')}
          </Notice>
        )}
        <CheckAnswers
          parts={await checkedParts(asked)}
          words={{ change: t('change'), missing: t('missing'), noText: t('noText') }}
          lang={form.language}
        />
        <p>{t('checkText', { short })}</p>
        <div className="actions">
          <RequestButton
            action={handInAnswers.bind(null, slug)}
            requestId={requestId}
            permalink={paths.giveFeedbackCheck(slug, requestId)}
            busy={t('busy')}
            signIn={t('signInAgain')}
          >
            {open > 0 ? t('handInOpen', { count: open }) : t('handIn')}
          </RequestButton>
          <LinkButton kind="quiet" href={paths.giveFeedbackDecline(slug, requestId)}>
            {t('giveDecline')}
          </LinkButton>
        </div>
      </div>
      <WhoReads asked={asked} />
    </div>
  );
}

async function checkedParts({ slug, request, form }: Asked): Promise<CheckedPart[]> {
  const t = await getTranslations('feedback');
  return form.axes.map((axis, index) => {
    const href = `${paths.giveFeedbackPart(slug, request.id, index + 1)}?van=controle`;
    const answerOf = (key: string) =>
      request.answers[key] === 'not-seen' ? t('notSeen') : (request.answers[key]?.toString() ?? null);
    return {
      key: axis.key,
      name: axis.name,
      subtitle: axis.subtitle,
      href,
      answers: axis.statements.map(({ key, text }) => ({
        key,
        statement: text,
        answer: answerOf(key),
        href: `${href}#${key}`,
      })),
      text: form.openQuestion
        ? { question: form.openQuestion, answer: request.feedForward[axis.key] ?? '' }
        : null,
    };
  });
}
