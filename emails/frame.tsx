import { Body } from '@react-email/body';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import type { ReactNode } from 'react';
import { paths } from '@/lib/shared/paths';
import type { MailWords } from './mail-words';
import { style } from './style';

type FrameProps = {
  words: MailWords;
  subject: string;
  /** The line that inboxes show beside the subject: nothing personal here either. */
  preview: string;
  footer: string;
  baseUrl: string;
  children: ReactNode;
};

/** A table that only places things. */
const layout = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, width: '100%' } as const;

/** What every mail of Leerkring looks like: one sheet of paper with a footer, in tables, as mail programs need it. */
export function Frame({ words: { locale, t }, subject, preview, footer, baseUrl, children }: FrameProps) {
  return (
    <Html lang={locale} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </Head>
      <Body style={style.body}>
        <Preview>{preview}</Preview>
        <Table bgcolor={style.color.desk}>
          <td align="center" style={style.desk}>
            <table {...layout} style={style.sheet}>
              <tbody>
                <tr>
                  <td style={style.main}>
                    <p style={style.brand}>{t('product')}</p>
                    {children}
                  </td>
                </tr>
                <tr>
                  <td style={style.foot}>
                    {footer}
                    <br />
                    <a href={new URL(paths.privacy(), baseUrl).href} style={style.link}>
                      {t('privacy')}
                    </a>
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </Table>
      </Body>
    </Html>
  );
}

/** One row over the whole width; its child is the cell. */
export function Table({ bgcolor, children }: { bgcolor?: string; children: ReactNode }) {
  return (
    <table {...layout} style={bgcolor ? { background: bgcolor } : { margin: '0 0 16px' }}>
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  );
}
