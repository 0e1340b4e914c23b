import type { CSSProperties } from 'react';

/** The light tokens of app/styles/tokens.css as values: mail programs drop stylesheets and know no variables. */
const color = {
  desk: '#f3f0e8',
  paper: '#fbfaf7',
  ink: '#1c2a33',
  soft: '#4d5a62',
  line: '#dcd8cf',
  petrol: '#0e5a5a',
  white: '#ffffff',
};
const font = "'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif";
const words: CSSProperties = { fontFamily: font, color: color.ink, fontSize: '17px', lineHeight: '26px' };

export const style = {
  color,
  body: { margin: 0, padding: 0, background: color.desk, colorScheme: 'light' },
  desk: { padding: '24px 12px' },
  sheet: {
    width: '100%',
    maxWidth: '600px',
    background: color.paper,
    border: `1px solid ${color.line}`,
    borderRadius: '4px',
  },
  main: { ...words, padding: '28px 28px 20px' },
  foot: {
    ...words,
    padding: '16px 28px 20px',
    borderTop: `1px solid ${color.line}`,
    fontSize: '15px',
    lineHeight: '23px',
    color: color.soft,
  },
  brand: { margin: '0 0 24px', fontWeight: 700, fontSize: '20px', lineHeight: '26px' },
  paragraph: { margin: '0 0 16px' },
  heading: { margin: '24px 0 8px', fontWeight: 700, fontSize: '19px', lineHeight: '26px' },
  small: { margin: '0 0 16px', fontSize: '15px', lineHeight: '23px', color: color.soft },
  address: {
    margin: '0 0 16px',
    fontSize: '15px',
    lineHeight: '23px',
    color: color.petrol,
    wordBreak: 'break-all',
  },
  quote: {
    ...words,
    padding: '12px 0',
    borderTop: `1px solid ${color.line}`,
    borderBottom: `1px solid ${color.line}`,
  },
  quoteText: { margin: 0 },
  button: { border: `1px solid ${color.petrol}`, borderRadius: '4px' },
  buttonLink: {
    display: 'block',
    padding: '13px 20px',
    fontFamily: font,
    fontSize: '17px',
    lineHeight: '22px',
    fontWeight: 700,
    textDecoration: 'none',
    color: color.white,
  },
  link: { color: color.petrol },
} satisfies Record<string, CSSProperties | Record<string, string>>;
