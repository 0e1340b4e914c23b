import { AxisName } from '@/components/charts/axis-name';

export type CheckedAnswer = {
  key: string;
  statement: string;
  /** "5", "niet gezien"; null when unanswered. */
  answer: string | null;
  /** To the question itself, to fill in what is missing; null where nothing can be changed any more. */
  href: string | null;
};

export type CheckedPart = {
  key: string;
  name: string;
  subtitle: string | null;
  /** To the part, to change an answer; null where nothing can be changed any more. */
  href: string | null;
  answers: CheckedAnswer[];
  /** What was written at the open question; null without that question. */
  text?: { question: string; answer: string } | null;
};

type CheckWords = {
  /** The link of a part: "Wijzig"; read out with the part's name behind it. */
  change: string;
  /** "nog niet ingevuld" */
  missing: string;
  /** Where nothing was written: "niets geschreven" */
  noText: string;
};

/** Every answer before handing in, per part, each with its way back. */
export function CheckAnswers({
  parts,
  words,
  lang,
}: {
  parts: CheckedPart[];
  words: CheckWords;
  lang?: string;
}) {
  return (
    <div className="answers stack-l">
      {parts.map((part) => (
        <section key={part.key} className="stack-s" aria-labelledby={`check-${part.key}`}>
          <h2 id={`check-${part.key}`} lang={lang}>
            <AxisName name={part.name} subtitle={part.subtitle} />
          </h2>
          {part.href && (
            <p>
              <a className="change" href={part.href}>
                {words.change}
                <span className="unseen-text" lang={lang}>
                  : {part.subtitle ?? part.name}
                </span>
              </a>
            </p>
          )}
          <dl>
            {part.answers.map(({ key, ...answer }) => (
              <Answer key={key} {...answer} missing={words.missing} lang={lang} />
            ))}
            {part.text && <Written {...part.text} noText={words.noText} lang={lang} />}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Answer({
  statement,
  answer,
  href,
  missing,
  lang,
}: Omit<CheckedAnswer, 'key'> & { missing: string; lang?: string }) {
  return (
    <div className={answer?.length === 1 ? undefined : 'worded'}>
      <dt lang={lang}>{statement}</dt>
      {answer === null ? (
        <dd className="missing">
          {href ? (
            <a href={href}>
              {missing}
              <span className="unseen-text" lang={lang}>
                : {statement}
              </span>
            </a>
          ) : (
            missing
          )}
        </dd>
      ) : (
        <dd>{answer}</dd>
      )}
    </div>
  );
}

function Written({
  question,
  answer,
  noText,
  lang,
}: {
  question: string;
  answer: string;
  noText: string;
  lang?: string;
}) {
  return (
    <div>
      <dt lang={lang}>{question}</dt>
      <dd className="said user-text" dir="auto">
        {answer || <span className="soft">{noText}</span>}
      </dd>
    </div>
  );
}
