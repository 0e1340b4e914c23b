import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { messages } from '@/lib/platform/i18n/messages/index';

type Tree = { [key: string]: string | Tree };

/** Every text by its full key, as "home.ready.title". */
function flat(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const nl = flat(messages.nl as Tree);
const en = flat(messages.en as Tree);

/** Names, and words that happen to be the same in both languages. */
const sameInBoth = new Set([
  'Leerkring',
  'Menu',
  'Start',
  'Feedback',
  'Help',
  'Feed forward',
  'student',
  'School',
  'Begin',
  'Agenda',
  'min',
  '{title} ({minutes} min)',
]);

test('both languages have the same keys', () => {
  expect([...en.keys()].filter((key) => !nl.has(key))).toEqual([]);
  expect([...nl.keys()].filter((key) => !en.has(key))).toEqual([]);
});

test('no text is empty, and none is the same in both languages outside a short list', () => {
  const empty = [...nl, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key);
  const same = [...nl]
    .filter(
      ([key, text]) =>
        en.get(key) === text && !sameInBoth.has(text) && /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, '')),
    )
    .map(([key, text]) => `${key}: ${text}`);
  expect({ empty, same }).toEqual({ empty: [], same: [] });
});

test('both languages are well-formed and ask for the same values', () => {
  const different = [...nl]
    .filter(([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(en.get(key) ?? '')))
    .map(([key]) => key);
  expect(different).toEqual([]);
});

test('every refusal and every code of a text field has its words', () => {
  const sources = ['app', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const text = sources
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const refusals = [...text.matchAll(/new Refusal\(\s*'(\w+)'/g)].map((match) => match[1] ?? '');
  const codes = [
    ...refusals,
    ...(['required', 'tooLong', 'invalid', 'noLinks', 'email', 'level'] satisfies string[]),
  ];
  expect(refusals.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !nl.has(`errors.${code}`))).toEqual([]);
});

/** The names of a message's values, wherever they stand; throws on a message that cannot be read. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(text));
  return [...names].sort();
}
