import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);

type DiffEngine = { diff: (params: object) => Promise<{ stdout: string | null }> };

/** The SQL that makes an empty database look like the Prisma schema, from Prisma's own engine compiled to WebAssembly. */
export async function sqlOfPrismaSchema(folder: string): Promise<string> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }));
  const engine = await startEngine(files);
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files, configDir: folder },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout) throw new Error('The engine gave no SQL.');
  return stdout;
}

async function startEngine(files: { path: string; content: string }[]): Promise<DiffEngine> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg' as string);
  const wasm = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  // The engine wants a connection, though both sides of the comparison are "empty" and the files.
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 1 }),
  );
  return bindings.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    adapter,
  );
}
