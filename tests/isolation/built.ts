import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = join(process.cwd(), '.next');

export type BuiltRoute = { pattern: string; kind: 'page' | 'route' };
export type BuiltAction = { id: string; name: string };

/** Every page and route handler of the build: nothing can be added to the product without standing here. */
export function builtRoutes(): BuiltRoute[] {
  const manifest: Record<string, string> = read('app-path-routes-manifest.json');
  return Object.entries(manifest).map(([entry, pattern]) => ({
    pattern,
    kind: entry.endsWith('/route') ? 'route' : 'page',
  }));
}

/** Every server action of the build, as "app/aanmelden/actions.ts#signOut". */
export function builtActions(): BuiltAction[] {
  type Entry = { filename: string; exportedName: string };
  const manifest: Record<'node' | 'edge', Record<string, Entry>> = read(
    'server/server-reference-manifest.json',
  );
  return Object.entries({ ...manifest.node, ...manifest.edge }).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
  }));
}

function read(file: string) {
  return JSON.parse(readFileSync(join(built, file), 'utf8'));
}
