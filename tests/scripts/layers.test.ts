import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '@/scripts/runtime/paths.mjs';

const REFUSED = [
  ['lib/core/a1.ts', 'lib/features/scans/b', 'core-imports-down-only'],
  ['lib/shared/a2.ts', 'lib/platform/b', 'shared-imports-down-only'],
  ['lib/jobs/a3.ts', 'app/b', 'jobs-imports-down-only'],
  ['lib/features/scans/a4.ts', 'lib/features/feedback/b', 'features-do-not-know-each-other'],
  ['components/ui/a5.ts', 'lib/core/b', 'ui-knows-no-domain'],
  ['components/forms/a6.ts', 'lib/platform/db/b', 'components-do-no-io'],
  ['app/a7.ts', 'lib/platform/db/b', 'app-leaves-the-database-to-lib'],
  ['app/a8.ts', 'prisma/generated/b', 'app-leaves-the-database-to-lib'],
  ['emails/a9.ts', 'lib/core/b', 'emails-turn-props-into-mail'],
  ['lib/core/a10.ts', 'components/ui/b', 'lib-does-not-show'],
  ['lib/platform/a11.ts', 'tests/b', 'product-does-not-use-its-tests-or-scripts'],
] as const;

const ALLOWED = [
  ['app/a20.ts', 'lib/features/scans/b'],
  ['lib/overviews/a21.ts', 'lib/features/scans/b'],
  ['lib/features/scans/a22.ts', 'lib/features/scans/b'],
  ['components/ui/a23.ts', 'lib/shared/b'],
  ['lib/jobs/a24.ts', 'emails/b'],
  ['tests/a25.ts', 'lib/platform/b'],
] as const;

let folder: string;
let refusals: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-layers-'));
  cpSync(inProject('tsconfig.json'), path.join(folder, 'tsconfig.json'));
  for (const [from, to] of [...REFUSED, ...ALLOWED]) {
    write(from, `import { b } from '@/${to}';\nexport const a = b;\n`);
    write(`${to}.ts`, 'export const b = 1;\n');
  }
  refusals = cruise();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(REFUSED)('%s may not import %s', (from, _to, rule) => {
  expect(refusals.get(from)).toContain(rule);
});

test.each(ALLOWED)('%s may import %s', (from) => {
  expect(refusals.get(from)).toBeUndefined();
});

/** The rules each file broke. */
function cruise() {
  const tool = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', inProject('.config/dependency-cruiser.cjs'), '--output-type', 'json'];
  const roots = ['app', 'components', 'emails', 'lib', 'tests'];
  const { stdout } = spawnSync(process.execPath, [tool, ...options, ...roots], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { violations } = JSON.parse(stdout).summary as {
    violations: { from: string; rule: { name: string } }[];
  };
  const byFile = new Map<string, string[]>();
  for (const { from, rule } of violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
  return byFile;
}

function write(file: string, source: string) {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, source);
}
