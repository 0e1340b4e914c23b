import { describe, expect, test } from 'vitest';
import { env } from '@/lib/platform/env';
import { isFromElsewhere, isFromOurPage } from '@/lib/platform/same-origin';

const publicOrigin = new URL(env().BASE_URL).origin;

type Headers = Record<string, string>;

function judged(headers: Headers) {
  const request = new Request('http://asked.test/', { method: 'POST', headers });
  return { ours: isFromOurPage(request), elsewhere: isFromElsewhere(request) };
}

describe('our own page', () => {
  test.each<Headers>([
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin', origin: publicOrigin },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    { origin: publicOrigin },
    { origin: 'http://asked.test', host: 'asked.test' },
    { origin: 'https://public.test', host: 'inner:3000', 'x-forwarded-host': 'public.test' },
    { origin: 'https://public.test', host: 'inner:3000', 'x-forwarded-host': 'public.test, inner' },
  ])('%o', (headers) => {
    expect(judged(headers)).toEqual({ ours: true, elsewhere: false });
  });
});

describe('elsewhere', () => {
  test.each<Headers>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: publicOrigin },
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', host: 'asked.test' },
    { origin: 'http://asked.test', host: 'asked.test', 'x-forwarded-host': 'public.test' },
    { origin: 'null' },
    { origin: 'no address' },
    { origin: '' },
  ])('%o', (headers) => {
    expect(judged(headers)).toEqual({ ours: false, elsewhere: true });
  });
});

test('nothing said is neither: a secret in the address may count, a cookie may not', () => {
  expect(judged({ host: 'asked.test' })).toEqual({ ours: false, elsewhere: false });
});
