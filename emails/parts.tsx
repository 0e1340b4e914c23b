import { Fragment, type ReactNode } from 'react';
import { Table } from './frame';
import { style } from './style';

export function Paragraph({ children }: { children: ReactNode }) {
  return <p style={style.paragraph}>{children}</p>;
}

/** Above a part of a longer letter. */
export function Heading({ children }: { children: ReactNode }) {
  return <h2 style={style.heading}>{children}</h2>;
}

export function SmallPrint({ children }: { children: ReactNode }) {
  return <p style={style.small}>{children}</p>;
}

type Action = { href: string; label: string; linkFails?: string };

/** The one thing to do, and its address in full for mail programs that show no buttons; the first of two goes without. */
export function ActionButton({ href, label, linkFails }: Action) {
  return (
    <>
      <Table>
        <td align="center" style={{ ...style.button, background: style.color.petrol }}>
          <a href={href} style={style.buttonLink}>
            {label}
          </a>
        </td>
      </Table>
      {linkFails && (
        <>
          <p style={{ ...style.small, margin: 0 }} data-skip-in-text="true">
            {linkFails}
          </p>
          <p style={style.address} data-skip-in-text="true">
            {href}
          </p>
        </>
      )}
    </>
  );
}

/** Within a sentence. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} style={style.link}>
      {children}
    </a>
  );
}

/** What a person typed, as plain text: lines stay lines, and the text decides itself in which direction it runs. */
export function OwnWords({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <p style={{ ...style.paragraph, margin: '0 0 8px' }}>{heading}</p>
      <Table>
        <td style={style.quote}>
          <p dir="auto" style={style.quoteText}>
            <Broken text={text} />
          </p>
        </td>
      </Table>
    </>
  );
}

/** The same within a letter that somebody wrote. */
export function Lines({ text }: { text: string }) {
  return (
    <p dir="auto" style={style.paragraph}>
      <Broken text={text} />
    </p>
  );
}

function Broken({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, rendered once
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
