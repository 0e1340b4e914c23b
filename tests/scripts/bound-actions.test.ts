import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '@/scripts/runtime/paths.mjs';

/** Why is said at BoundAction in lib/platform/tenancy/form-state.ts. */
test('no client component binds an action: its page does', () => {
  const clients = ['app', 'components', 'lib'].flatMap(sourcesIn).filter((file) => isClient(read(file)));
  expect(clients).toContain('app/p/[slug]/feedback/request-button.tsx');
  expect(clients.filter((file) => binds(read(file)))).toEqual([]);
});

const bad = `'use client';
export function Form({ save, slug }) {
  const [state, action] = useActionState(save.bind(null, slug), {});
  return <form action={action} />;
}`;

test.each([
  bad,
  `/** About it. */\n// And more.\n"use client"\nexport const action = save\n  .bind(null, slug);`,
  bad.replace('save.bind(', 'save?.bind('),
  bad.replace('save.bind(', 'save["bind"]('),
])('%s is caught', (source) => {
  expect(isClient(source) && binds(source)).toBe(true);
});

test.each([
  bad.replace(`'use client';\n`, ''),
  bad.replace('save.bind(null, slug)', 'save'),
  `'use client';\n// Never save.bind(null, slug) here.\nexport const a = 1;`,
  `export const words = "'use client'";\nsave.bind(null, slug);`,
])('%s is not', (source) => {
  expect(isClient(source) && binds(source)).toBe(false);
});

function isClient(source: string) {
  return /^\s*['"]use client['"]/.test(withoutComments(source));
}

function binds(source: string) {
  return /\.\s*bind\s*\(|\[\s*['"`]bind['"`]\s*\]/.test(withoutComments(source));
}

/** Good enough for our own files: a comment's beginning inside a text hides what follows it on that line. */
function withoutComments(source: string) {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

function sourcesIn(folder: string) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

function read(file: string) {
  return readFileSync(inProject(file), 'utf8');
}
