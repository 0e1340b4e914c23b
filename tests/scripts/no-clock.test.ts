import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '@/scripts/runtime/paths.mjs';

const REFUSAL = 'Ask lib/platform/clock.ts for the time';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-clock-'));
  for (const file of ['biome.json', 'no-clock.grit']) {
    cpSync(inProject('.config', file), path.join(folder, '.config', file));
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['Date.now()', 'new Date()'])('%s is refused outside the clock', (expression) => {
  for (const file of ['lib/core/rule.ts', 'tests/core/rule.test.ts', 'app/page.tsx']) {
    expect(lint(file, `export const time = ${expression};\n`)).toMatchObject({
      status: 1,
      output: expect.stringContaining(REFUSAL),
    });
  }
});

test('reading a date that was given is allowed', () => {
  expect(lint('lib/core/rule.ts', "export const time = new Date('2027-01-12T15:30:00Z');\n").status).toBe(0);
});

test('the clock itself may ask the machine', () => {
  expect(lint('lib/platform/clock.ts', 'export const time = new Date();\n').status).toBe(0);
});

function lint(file: string, source: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), source);
  const biome = inProject('node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--colors=off', '--config-path', '.config/biome.json', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
