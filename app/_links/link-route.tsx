import type { ReactNode } from 'react';
import { Message } from '@/app/_plain/message';
import { plainRoutes } from '@/app/_plain/plain-route';
import { respond } from '@/app/_plain/respond';
import { LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { paths } from '@/lib/shared/paths';
import { type LinkVisit, linkVisit } from './visit';

/** A page or post by a link in a mail with reminders, without signing in. */
export const linkRoute = plainRoutes({
  visitOf: linkVisit,
  words: ({ t }, failure) => [t(`${failure}Title`), t(`${failure}Text`)],
});

/** A token that we did not make. */
export function unknownLink(visit: LinkVisit): Promise<Response> {
  const { t } = visit;
  return respond(visit, 404, <Message title={t('unknownTitle')}>{t('unknownText')}</Message>);
}

/** What there was is over; says nothing of whom it was about. */
export function endedLink(visit: LinkVisit, title: string, text: string): Promise<Response> {
  return respond(
    visit,
    410,
    <Message title={title}>
      <p>{text}</p>
      <div className="actions">
        <LinkButton kind="second" href={paths.signIn()}>
          {visit.t('plan.signIn')}
        </LinkButton>
      </div>
    </Message>,
  );
}

type Problem = {
  field: string;
  code: string;
  values?: Record<string, string | number>;
};

/** A key of `errors` in words. */
export function wordsOfProblem({ errors }: LinkVisit, { code, values }: Omit<Problem, 'field'>): string {
  return errors.has(code as 'invalid')
    ? errors(code as 'tooLong', values as { max: number })
    : errors('invalid');
}

/** On top of a form that came back. */
export function Problems({
  visit,
  field,
  error,
}: {
  visit: LinkVisit;
  field: string;
  error: string | null;
}): ReactNode {
  if (!error) return null;
  return (
    <ErrorSummary
      title={visit.errors('checkFields', { count: 1 })}
      errors={[{ href: `#${field}`, text: error }]}
    />
  );
}
