import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckAnswers } from '@/components/forms/check-answers';
import { checkedParts } from '@/components/forms/checked-parts';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { missingStatements } from '@/lib/core/frameworks/framework-form';
import { paths } from '@/lib/shared/paths';
import { RequestButton } from '../../../feedback/request-button';
import { handInAnswers } from '../actions';
import { readOpen } from '../read-asked';
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
          parts={checkedParts({
            form,
            answers: request.answers,
            texts: request.feedForward,
            notSeen: t('notSeen'),
            hrefOf: (part) => `${paths.giveFeedbackPart(slug, requestId, part)}?van=controle`,
          })}
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
