import { AxisHeading } from '@/components/forms/axis-heading';
import { FeedForwardField } from '@/components/forms/feed-forward-field';
import { LikertQuestion } from '@/components/forms/likert-question';
import type { FormAxis, FrameworkForm } from '@/lib/core/frameworks/framework-form';
import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import { MOST_FEED_FORWARD } from '@/lib/features/feedback/limits';
import { FEED_FORWARD_FIELD } from '@/lib/features/feedback/schema';
import { paths } from '@/lib/shared/paths';
import { shortName } from '@/lib/shared/short-name';
import type { Visit } from '../_form/visit';
import { PartButtons } from './part-buttons';
import { PartProblems, wordsOfError } from './part-problems';
import { WhoReads } from './who-reads';

/** The id of the form, for the language button in the foot. */
export const answerForm = 'antwoorden';

type PartPageProps = {
  visit: Visit;
  request: AskedRequest;
  form: FrameworkForm;
  axis: FormAxis;
  part: number;
  now: Date;
  /** Someone came from the check page and goes back there. */
  toCheck: boolean;
  errors?: Record<string, string>;
  /** A text that could not be saved, to show it again. */
  typed?: string;
};

export function PartPage(props: PartPageProps) {
  const { visit, request, form, axis, part, errors = {} } = props;
  const { t, params } = visit;
  const short = shortName(request.mentorName);
  const helpKey = `axisHelp.${axis.key}` as 'axisHelp.begeleider';
  return (
    <>
      <PartProblems visit={visit} axis={axis} errors={errors} lang={form.language} />
      <AxisHeading
        about={t('about', { name: request.mentorName })}
        progress={{ label: t('part', { part, of: form.axes.length }), at: part, of: form.axes.length }}
        title={axis.name}
        subtitle={axis.subtitle}
        help={t.has(helpKey) ? { label: t('whatIsThis'), text: t(helpKey) } : null}
        lang={form.language}
      >
        {t('instruction', { short })}
      </AxisHeading>
      <form method="post" id={answerForm} action={`${paths.studentFormPart(params.token, part)}#errors`}>
        <Questions {...props} />
        <PartButtons visit={visit} savedAt={request.savedAt} toCheck={props.toCheck} now={props.now} />
      </form>
      <WhoReads visit={visit} request={request} />
    </>
  );
}

function Questions({ visit, request, form, axis, errors = {}, typed }: PartPageProps) {
  const { t } = visit;
  const textError = errors[FEED_FORWARD_FIELD];
  return (
    <>
      {axis.statements.map(({ key, text, indicators, indicatorsIntro }) => (
        <LikertQuestion
          key={key}
          name={key}
          statement={text}
          indicators={
            indicators.length > 0 ? { intro: indicatorsIntro ?? t('lookAt'), items: indicators } : null
          }
          scale={form.scale}
          value={request.answers[key] ?? null}
          notSeenLabel={t('notSeen')}
          error={errors[key] && wordsOfError(visit, errors[key])}
          lang={form.language}
        />
      ))}
      {form.openQuestion && (
        <FeedForwardField
          name={FEED_FORWARD_FIELD}
          question={form.openQuestion}
          lang={form.language}
          hint={t('feedForwardHint', { short: shortName(request.mentorName) })}
          value={textError ? (typed ?? '') : (request.feedForward[axis.key] ?? '')}
          maxLength={MOST_FEED_FORWARD}
          error={textError && wordsOfError(visit, textError)}
        />
      )}
    </>
  );
}
