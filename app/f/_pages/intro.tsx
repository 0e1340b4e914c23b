import { LinkButton } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { type FrameworkForm, formStatements, partToResume } from '@/lib/core/frameworks/framework-form';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { shortName } from '@/lib/shared/short-name';
import type { Visit } from '../_form/visit';
import { WhoReads } from './who-reads';

export function Intro({
  visit,
  request,
  form,
}: {
  visit: Visit;
  request: AskedRequest;
  form: FrameworkForm;
}) {
  const { t, locale, params } = visit;
  const short = shortName(request.mentorName);
  return (
    <>
      <div className="stack">
        <h1>{t('introTitle', { name: request.mentorName })}</h1>
        <p>{t('introText', { name: request.mentorName, short })}</p>
        {request.ownWords && <Quote text={request.ownWords} by={request.mentorName} />}
        <p>{t('introLength', { count: formStatements(form).length, parts: form.axes.length })}</p>
        <p>{t('introDue', { date: formatDay(request.expiresAt, locale) })}</p>
        <div className="actions">
          <LinkButton href={paths.studentFormPart(params.token, partToResume(form, request.answers))}>
            {t(request.savedAt ? 'toNext' : 'toFirst')}
          </LinkButton>
          <LinkButton kind="quiet" href={paths.studentFormDecline(params.token)}>
            {t('noFeedback')}
          </LinkButton>
        </div>
      </div>
      <WhoReads visit={visit} request={request} />
    </>
  );
}
