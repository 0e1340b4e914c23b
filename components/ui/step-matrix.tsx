import { Sign, type SignName } from './sign';

export type Step = {
  state: Extract<SignName, 'done' | 'busy' | 'open' | 'away'>;
  word: string;
  /** Where there is something to go to. */
  href?: string;
  /** What stands there is no news: on a phone a done step with it is left out all the same. */
  quiet?: boolean;
};

type StepMatrixProps = {
  caption: string;
  /** Heading of the first column. */
  who: string;
  steps: string[];
  rows: { key: string; name: string /** Of the name. */; href?: string; steps: Step[] }[];
  /** Said on a phone behind a name of which nothing is open: "alles klaar". */
  allDone: string;
};

/** Who is where: that a step is done, never what was filled in. On a phone it lists only what is still to do or leads somewhere. */
export function StepMatrix({ caption, who, steps, rows, allDone }: StepMatrixProps) {
  // Rows shown as blocks lose their meaning in some browsers, so every part of the table says its role.
  return (
    <table className="matrix" role="table">
      <caption className="unseen-text">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[who, ...steps].map((step) => (
            <th key={step} scope="col" role="columnheader">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            <th scope="row" role="rowheader">
              {row.href ? <a href={row.href}>{row.name}</a> : row.name}
              {row.steps.every(({ state }) => state === 'done' || state === 'away') && (
                <span className="all-ready">: {allDone}</span>
              )}
            </th>
            {row.steps.map((step, index) => (
              <td
                key={steps[index]}
                role="cell"
                className={step.href && !step.quiet ? `${step.state} linked` : step.state}
                data-step={steps[index]}
              >
                <Sign name={step.state} />
                {step.href ? <a href={step.href}>{step.word}</a> : step.word}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
