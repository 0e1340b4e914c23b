import * as studentStop from '@/app/f/[token]/geen-herinnering/route';
import * as wishes from '@/app/herinneringen/[token]/route';
import * as stop from '@/app/herinneringen/[token]/uit/route';
import * as plan from '@/app/plan/[token]/route';

const routes = { plan, wishes, stop, studentStop };
type Name = keyof typeof routes;

export type Answer = { status: number; html: string; location: string | null; headers: Headers };

const ours = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3100' };

/** Opens a page by a link in a mail, as a browser would. */
export const open = (name: Name, token: string, query = '') =>
  answer(routes[name].GET, token, new Request(`http://localhost/x/${token}${query}`));

/** Posts a form of such a page, from our own page unless told otherwise. */
export function post(name: Name, token: string, fields: Record<string, string>, headers: HeadersInit = ours) {
  const body = new URLSearchParams(fields);
  return answer(
    routes[name].POST,
    token,
    new Request(`http://localhost/x/${token}`, { method: 'POST', body, headers }),
  );
}

async function answer(handler: typeof plan.GET, token: string, request: Request): Promise<Answer> {
  const response = await handler(request, { params: Promise.resolve({ token }) });
  const { status, headers } = response;
  return { status, html: await response.text(), location: headers.get('location'), headers };
}
