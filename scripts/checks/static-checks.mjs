import { inProject } from '../runtime/paths.mjs';
import { tryTool } from '../runtime/tools.mjs';

const SOURCES = ['app', 'components', 'emails', 'lib', 'prisma/seed', 'tests'];

/** Next's own types for pages and routes first: on a fresh machine they do not exist yet. */
export async function checkTypes({ signal }) {
  const typegen = await tryTool('node_modules/next/dist/bin/next', ['typegen'], { signal });
  if (typegen.code !== 0) return verdict(typegen);
  const options = ['--noEmit', '--pretty', '--project', inProject('.config/tsconfig.check.json')];
  return verdict(await tryTool('node_modules/typescript/bin/tsc', options, { signal }));
}

export async function checkStyle({ signal }) {
  const options = [
    'ci',
    '--config-path',
    '.config/biome.json',
    '--error-on-warnings',
    '--colors=off',
    '--max-diagnostics=40',
  ];
  return verdict(await tryTool('node_modules/@biomejs/biome/bin/biome', options, { signal }));
}

export async function checkImports({ signal }) {
  const options = ['--config', '.config/dependency-cruiser.cjs', ...SOURCES];
  return verdict(
    await tryTool('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', options, { signal }),
  );
}

function verdict({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}
