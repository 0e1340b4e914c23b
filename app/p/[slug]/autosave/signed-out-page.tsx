import { getLocale } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';

type Key = 'signedOutTitle' | 'signedOutText' | 'signIn' | 'sendAgain';

/**
 * For a form that arrived after the session had ended: says so, and holds what was sent, to send it again after signing
 * in elsewhere. The same address gets it again.
 */
export async function signedOutPage(form: FormData, t: (key: Key) => string): Promise<Response> {
  const fields = [...form].flatMap(([name, value], at) =>
    typeof value === 'string' ? { id: at, name, value } : [],
  );
  const { renderToStaticMarkup } = await import('react-dom/server');
  const page = renderToStaticMarkup(
    <html lang={await getLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('signedOutTitle')}</title>
        <link rel="stylesheet" href="/generated/student.css" />
      </head>
      <body>
        <main>
          <div className="wrap read stack">
            <h1>{t('signedOutTitle')}</h1>
            <p>{t('signedOutText')}</p>
            <form method="post" className="actions">
              {fields.map(({ id, ...field }) => (
                <input key={id} type="hidden" {...field} />
              ))}
              <a className="btn second" href={paths.signIn()} target="_blank" rel="noopener">
                {t('signIn')}
              </a>
              <button className="btn" type="submit">
                {t('sendAgain')}
              </button>
            </form>
          </div>
        </main>
      </body>
    </html>,
  );
  return new Response(`<!doctype html>${page}`, {
    status: 401,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
