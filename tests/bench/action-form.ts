import { type PageForm, pageForms } from '../isolation/page-forms';

type Sent = { body: string; type: string };

const BOUNDARY = 'bench-boundary-7d91c4';

/**
 * The form of a page that posts to a server action, as a browser without JavaScript sends it. It is read once; what is
 * bound in it for one person (`from`) and some of its fields are then filled in for others.
 */
export async function actionForm(origin: string, path: string, cookie: string, fields: string[]) {
  const response = await fetch(origin + path, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  const html = await response.text();
  const form = pageForms(html).find(
    ({ actions, fields: given }) =>
      actions.length > 0 &&
      isFor(path, given) &&
      fields.every((name) => given.some(([field]) => field === name)),
  );
  if (!form) throw new Error(`${path} has no form to send (it answered ${response.status}).`);
  return (bound: { from: string; to: string }, values: Record<string, string>): Sent =>
    filledIn(form, bound, values);
}

/** The frame has a form of its own, for the language. */
function isFor(path: string, fields: PageForm['fields']): boolean {
  return fields.some(
    ([name, value]) =>
      name.startsWith('$ACTION') &&
      path.split('/').some((part) => part.length > 3 && value.includes(`"${part}"`)),
  );
}

function filledIn(
  form: PageForm,
  { from, to }: { from: string; to: string },
  values: Record<string, string>,
): Sent {
  const parts = form.fields.map(([name, value]) => {
    const sent = name.startsWith('$ACTION')
      ? value.replaceAll(`"${from}"`, `"${to}"`)
      : (values[name] ?? value);
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${sent}\r\n`;
  });
  return { body: `${parts.join('')}--${BOUNDARY}--\r\n`, type: `multipart/form-data; boundary=${BOUNDARY}` };
}
