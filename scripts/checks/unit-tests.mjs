import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeTestFolder, removeTestFolder, startTestDatabase } from '../runtime/test-database.mjs';
import { tryTool } from '../runtime/tools.mjs';

/** Unit and integration tests, each file on a fresh copy of one migrated database. */
export async function runUnitTests({ shutdown, folder, filters, env, show }) {
  const databaseFolder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(databaseFolder));
  const database = await startTestDatabase({ folder: databaseFolder, signal: shutdown.signal });
  const report = path.join(folder, 'vitest.json');
  const options = [
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code, output } = await tryTool('node_modules/vitest/vitest.mjs', [...options, ...filters], {
    env: { ...env, ...database.env },
    signal: shutdown.signal,
    show,
  });
  return { ...countTests(report, code), output };
}

export function countTests(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testResults, numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = numFailedTests + brokenFiles.length;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
