import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
/** A call of redirect() with a # somewhere between its brackets. */
const toPartOfPage = /\bredirect\((?:[^()]|\([^()]*\))*#/;

test('whatever leads to a part of a page shows that page as it is now', () => {
  expect(toPartOfPage.test("redirect(asked ? there(slug) + '?a#agenda' : '/')")).toBe(true);
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((name) => toPartOfPage.test(readFileSync(`app/${name}`, 'utf8')))).toEqual([]);
});
