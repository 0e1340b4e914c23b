import { AxisName } from '@/components/charts/axis-name';
import { Sign } from '@/components/ui/sign';

export type Part = {
  key: string;
  name: string;
  subtitle: string | null;
  href: string;
  state: 'done' | 'busy' | 'open';
  /** "3 van 5 ingevuld" */
  note: string;
  current?: boolean;
};

/** All parts of a form, with what is done; the one of this page is not a link. */
export function PartsList({ parts, lang }: { parts: Part[]; lang?: string }) {
  return (
    <ol className="plain-list parts small">
      {parts.map(({ key, name, subtitle, href, state, note, current }) => (
        <li key={key} aria-current={current ? 'step' : undefined}>
          <Sign name={state} />
          <span>
            {current ? (
              <b lang={lang}>
                <AxisName name={name} subtitle={subtitle} />
              </b>
            ) : (
              <a href={href} lang={lang}>
                <AxisName name={name} subtitle={subtitle} />
              </a>
            )}
            <br />
            <span className="soft">{note}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
