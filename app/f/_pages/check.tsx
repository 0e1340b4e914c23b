import { CheckAnswers } from '@/components/forms/check-answers';
import { checkedParts } from '@/components/forms/checked-parts';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type FrameworkForm, missingStatements } from '@/lib/core/frameworks/framework-form';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { shortName } from '@/lib/shared/short-name';
import type { Visit } from '../_form/visit';
import { WhoReads } from './who-reads';

type CheckProps = { visit: Visit; request: AskedRequest; form: FrameworkForm };

/** What is open is said here, once; handing in is possible all the same. */
export function Check({ visit, request, form }: CheckProps) {
  const { t, params, query } = visit;
  const open = missingStatements(form, request.answers).length;
  return (
    <div className="stack-l">
      <div className="stack">
        {query.has('terug') && (
          <Notice kind="good" role="status">
            {t('tookBack')}
          </Notice>
        )}
        <p className="soft">{t('about', { name: request.mentorName })}</p>
        <h1>{t('checkTitle')}</h1>
        {open > 0 && (
          <Notice kind="warn" title={t('openTitle', { count: open })}>
            {t('openText')}
          </Notice>
        )}
      </div>
      <CheckAnswers
        parts={checkedParts({
          form,
          answers: request.answers,
          texts: request.feedForward,
          notSeen: t('notSeen'),
          hrefOf: (part) => `${paths.studentFormPart(params.token, part)}?naar=controle`,
        })}
        words={{ change: t('change'), missing: t('missing'), noText: t('noText') }}
        lang={form.language}
      />
      <form method="post" action={paths.studentFormCheck(params.token)} className="section stack">
        <p>
          {request.pooled
            ? t('checkTextPooled', { date: formatDay(request.expiresAt, visit.locale) })
            : t('checkText', { short: shortName(request.mentorName) })}
        </p>
        <div className="actions">
          <Button>{open > 0 ? t('handInOpen', { count: open }) : t('handIn')}</Button>
          <LinkButton kind="quiet" href={paths.studentFormDecline(params.token)}>
            {t('noFeedback')}
          </LinkButton>
        </div>
      </form>
      <WhoReads visit={visit} request={request} />
    </div>
  );
}
