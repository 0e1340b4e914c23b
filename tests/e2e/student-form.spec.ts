import type { Page, Response } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** What a student's phone gets over a bad network. */
const mostHtml = 40_000;
const mostStyle = 32_000;
const mostOverTheLine = 60_000;

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

/** Every page of the form, with the token of a request that shows it. */
function pagesOf({ requests }: World) {
  const { open, begun, answered, expired, withdrawn, declined } = requests;
  return [
    paths.studentForm(open.token),
    paths.studentFormIntro(begun.token),
    ...[1, 2, 3, 4, 5].map((part) => paths.studentFormPart(begun.token, part)),
    paths.studentFormCheck(begun.token),
    paths.studentFormDecline(begun.token),
    paths.studentFormDone(answered.token),
    ...[expired, withdrawn, declined].map(({ token }) => paths.studentForm(token)),
    paths.studentForm('niet-van-ons'),
  ];
}

test('no page has a script, and each has one stylesheet', async ({ page, faults }) => {
  faults.expect(/40[49]|410/);
  for (const path of pagesOf(world)) {
    const response = await page.goto(path);
    const html = await (response as Response).text();
    expect(html, path).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html.match(/<link[^>]+rel="stylesheet"/g), path).toHaveLength(1);
    expect(html.length, `bytes of ${path}`).toBeLessThan(mostHtml);
    expect(page.viewportSize()).not.toBeNull();
  }
});

test('the policy in its headers allows no script at all, and nothing is kept by the phone', async ({
  request,
}) => {
  for (const path of pagesOf(world)) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/script-src|unsafe-inline|unsafe-eval|\*/);
    expect(headers['cache-control'], path).toBe('no-store');
    expect(headers['x-robots-tag'], path).toContain('noindex');
    expect(headers['referrer-policy'], path).toBe('same-origin');
  }
});

test('the first page of statements weighs little, also with its font and its style', async ({
  page,
  visitor,
}) => {
  void page;
  const phone = await visitor({ viewport: { width: 360, height: 740 } });
  const weighed = weigh(phone);
  await phone.goto(paths.studentFormPart(world.requests.begun.token, 1), { waitUntil: 'networkidle' });
  const files = await weighed();
  expect(files.map(({ kind }) => kind).sort()).toEqual(['document', 'font', 'stylesheet']);
  expect(files.find(({ kind }) => kind === 'stylesheet')?.bytes).toBeLessThan(mostStyle);
  expect(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    JSON.stringify(files),
  ).toBeLessThan(mostOverTheLine);
});

test('it fits on the narrowest phone', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  for (const path of pagesOf(world).slice(0, 10)) await page.goto(path);
});

/** What comes over the line for one page; the icon comes later and by itself. */
function weigh(page: Page) {
  const finished: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    if (/icon/.test(request.url())) return;
    finished.push(
      request
        .sizes()
        .then(({ responseBodySize }) => ({ kind: request.resourceType(), bytes: responseBodySize })),
    );
  });
  return () => Promise.all(finished);
}
