import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { currentPage, currentPath, pathHeader } from '@/lib/platform/request';
import { isOwnPath, paths, safeReturnPath } from '@/lib/shared/paths';
import { proxy } from '@/proxy';

let sent: Headers;
vi.mock('next/headers', () => ({ headers: async () => sent }));
beforeEach(() => {
  sent = new Headers();
});

/** The headers with which a page is asked for, after the proxy. */
function passedOn(address: string) {
  const given = proxy(new NextRequest(address)).headers;
  sent = new Headers({ [pathHeader]: given.get(`x-middleware-request-${pathHeader}`) ?? '' });
}

test('a page knows its path and its query', async () => {
  passedOn('http://leerkring.test/p/x/feedback/nieuw?aan=opleider');
  expect(await currentPath()).toBe('/p/x/feedback/nieuw?aan=opleider');
  expect(await currentPage()).toBe('/p/x/feedback/nieuw');
});

test.each([
  'http://leerkring.test//evil.example/x',
  'http://leerkring.test/\\evil.example',
  'http://leerkring.test//evil.example?a=b',
])('%s leads to no other site', async (address) => {
  passedOn(address);
  const where = new URL(await currentPath(), 'http://leerkring.test');
  expect(where.origin).toBe('http://leerkring.test');
});

test.each([
  ['/', true],
  ['/p/x?aan=opleider', true],
  ['/p/x?next=https://evil.example', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['/\t/evil.example', false],
  ['https://evil.example', false],
  ['javascript:alert(1)', false],
  ['', false],
])('%o is an address of our own: %s', (path, own) => {
  expect(isOwnPath(path)).toBe(own);
});

test.each(['/p/x/feedback/nieuw?aan=opleider', '/p/x/zelfscan/1/2?open=1&fout=b1%2Cb2', paths.home('x')])(
  '%s is come back to after signing in',
  (path) => {
    expect(safeReturnPath(path)).toBe(path);
  },
);

test.each(['//evil.example', '/p/x?a=<b>', '/p/x?a#b', '/p/x\\y', '/elders?naar=/p/x', '/?naar=/p/x'])(
  '%s is not',
  (path) => {
    expect(safeReturnPath(path)).toBeNull();
  },
);

test.each([
  ['POST', { origin: 'https://evil.example' }, 403],
  ['POST', { origin: 'null' }, 403],
  ['POST', { origin: 'no address' }, 403],
  ['POST', { 'sec-fetch-site': 'cross-site' }, 403],
  ['POST', { origin: 'https://public.test', 'x-forwarded-host': 'public.test' }, 200],
  ['POST', { 'sec-fetch-site': 'same-origin' }, 200],
  ['POST', {}, 200],
  ['GET', { 'sec-fetch-site': 'cross-site' }, 200],
] as const)('a %s with %o: %i', (method, headers, status) => {
  const request = new NextRequest('http://leerkring.test/p/x', { method, headers: { ...headers } });
  expect(proxy(request).status).toBe(status);
});

test('the student form answers a post from elsewhere with its own page', () => {
  const headers = { origin: 'https://evil.example' };
  expect(proxy(new NextRequest('http://leerkring.test/f/x', { method: 'POST', headers })).status).toBe(200);
});
