import { createReadStream } from 'node:fs';
import http from 'node:http';
import { inProject } from '../runtime/paths.mjs';
import { listPage, messagePage, missingPage } from './pages.mjs';

const FILES = {
  '/mailbox.css': ['text/css; charset=utf-8', inProject('scripts/mailbox/mailbox.css')],
  '/mailbox.js': ['text/javascript; charset=utf-8', inProject('scripts/mailbox/refresh.js')],
  '/font.woff2': [
    'font/woff2',
    inProject(
      'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
  ],
};
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The mail itself is a stranger: no scripts, no origin, no loading; its links open beside us. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

export function startWeb(store, port) {
  const server = http.createServer((request, response) => {
    if (!isLocal(request)) return answer(response, 403, 'text/plain', 'Only for this machine.');
    return route(store, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** A page elsewhere must not read or empty the box, also not through a name of its own that points here. */
function isLocal({ headers: { host, origin } }) {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
  return local.test(host ?? '') && (origin === undefined || local.test(origin.replace(/^http:\/\//, '')));
}

function route(store, request, response) {
  if (!URL.canParse(request.url, 'http://localhost'))
    return answer(response, 400, 'text/plain', 'Not an address.');
  const url = new URL(request.url, 'http://localhost');
  if (request.method === 'DELETE' && url.pathname === '/api/messages') {
    store.clear();
    return answer(response, 204);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(response, 405, 'text/plain', 'GET or DELETE.');
  if (url.pathname === '/') return page(response, 200, listPage(store.list()));
  if (url.pathname === '/api/messages')
    return json(response, store.list(url.searchParams.get('to')).map(publicFields));
  if (FILES[url.pathname]) return file(response, ...FILES[url.pathname]);
  return messageRoute(store, url.pathname, response);
}

function messageRoute(store, pathname, response) {
  const [, id, part] = pathname.match(/^\/messages\/(\d+)(?:\/(html))?$/) ?? [];
  const message = id && store.find(id);
  if (!message) return page(response, 404, missingPage(store.list()));
  if (part !== 'html') return page(response, 200, messagePage(store.list(), message));
  return answer(response, 200, 'text/html; charset=utf-8', withLinksBeside(message.html), MAIL_POLICY);
}

function withLinksBeside(html) {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

function publicFields({ recipients, ...message }) {
  return message;
}

function json(response, value) {
  answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(value, null, 2));
}

function page(response, status, html) {
  answer(response, status, 'text/html; charset=utf-8', html, PAGE_POLICY);
}

function answer(response, status, type, body = '', policy = "default-src 'none'") {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  response.writeHead(status, type ? { ...headers, 'content-type': type } : headers).end(body);
}

function file(response, type, source) {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'max-age=60',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(source)
    .on('error', () => response.destroy())
    .pipe(response);
}
