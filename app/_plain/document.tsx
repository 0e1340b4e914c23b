import type { ReactNode } from 'react';
import { Ring } from '@/components/charts/ring';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/shared/paths';
import { stylesheetAddress } from './stylesheet';
import { languageField, type PlainVisit } from './visit';

type PlainDocumentProps = {
  visit: PlainVisit;
  languageForm?: string;
  children: ReactNode;
};

export function PlainDocument({ visit, languageForm, children }: PlainDocumentProps) {
  const { common, locale, title } = visit;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Leerkring`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="stylesheet" href={stylesheetAddress()} />
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {common('skip')}
        </a>
        <header>
          <div className="top">
            <div className="wrap read">
              <span className="brand">
                <Ring size="s" place={null} />
                Leerkring
              </span>
            </div>
          </div>
        </header>
        <main id="inhoud">
          <div className="wrap read">{children}</div>
        </main>
        <Foot visit={visit} languageForm={languageForm} />
      </body>
    </html>
  );
}

/** Links open beside a form that is being filled in. */
function Foot({ visit: { common, locale, path }, languageForm }: Omit<PlainDocumentProps, 'children'>) {
  const other = locale === 'nl' ? 'en' : 'nl';
  const beside = languageForm ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <footer className="foot">
      <div className="wrap read">
        <a href={paths.privacy()} {...beside}>
          {common('privacy')}
        </a>
        <a href={paths.accessibility()} {...beside}>
          {common('accessibility')}
        </a>
        {languageForm ? (
          <Button kind="quiet" form={languageForm} name={languageField} value={other} lang={other}>
            {common('otherLanguage')}
          </Button>
        ) : (
          <a href={`${path}?${languageField}=${other}`} lang={other} hrefLang={other}>
            {common('otherLanguage')}
          </a>
        )}
      </div>
    </footer>
  );
}
