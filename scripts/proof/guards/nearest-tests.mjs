import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];
const IMPORTS = /(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** Which test files reach a source by imports, those in the folder of the same name first. */
export function nearestTests(root) {
  const tests = readdirSync(path.join(root, 'tests'), { recursive: true })
    .map((name) => path.join('tests', name).replaceAll(path.sep, '/'))
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('tests/e2e/'));
  const imports = new Map();
  const importsOf = (file) => {
    if (!imports.has(file)) imports.set(file, readImports(root, file));
    return imports.get(file);
  };
  const reach = new Map(tests.map((test) => [test, reachOf(test, importsOf)]));
  return (file) =>
    tests
      .filter((test) => reach.get(test).has(file))
      .sort((a, b) => distance(a, file, reach) - distance(b, file, reach));
}

/** Every file that a test loads, with the number of steps to it. */
function reachOf(test, importsOf) {
  const steps = new Map([[test, 0]]);
  for (const [file, step] of steps) {
    for (const next of importsOf(file)) if (!steps.has(next)) steps.set(next, step + 1);
  }
  return steps;
}

function distance(test, file, reach) {
  const folder = path.posix.dirname(file).replace(/^lib\//, '');
  return reach.get(test).get(file) - (test.startsWith(`tests/${folder}`) ? 100 : 0);
}

function readImports(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(IMPORTS)].flatMap(([, name]) => {
    const base = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), name)
        : null;
    const found =
      base &&
      ENDINGS.map((ending) => base + ending).find(
        (one) => /\.\w+$/.test(one) && existsSync(path.join(root, one)),
      );
    return found ? [found] : [];
  });
}
