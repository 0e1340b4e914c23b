import type { Asking } from './ask';
import { type Deed, doerOf } from './deed';
import { deeds } from './deeds';
import { type Prepared, readForm } from './doing';
import { reads } from './reads';
import type { Snapshot } from './tenant-rows';
import type { World } from './world';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Every id in the rows of a partnership, with where it stands first. */
export function idsIn(rows: Snapshot): { id: string; from: string }[] {
  const found = new Map<string, string>();
  for (const { table, row } of rows.values()) {
    for (const [column, value] of Object.entries(row)) {
      for (const [id] of JSON.stringify(value).matchAll(uuid))
        if (!found.has(id)) found.set(id, `${table}.${column}`);
    }
  }
  return [...found].map(([id, from]) => ({ id, from }));
}

/** An address with a gap for an id. */
export type Gap = { name: string; with: (id: string) => string };

/** Every place in an address of the build where an id could stand; everything else in it is of this world. */
export function addressGaps(world: World): Gap[] {
  return gapsWhere((segment) => segment.startsWith('[') && segment !== '[slug]', world);
}

/** Every address with a gap for the name of its partnership. */
export function slugGaps(world: World): Gap[] {
  return gapsWhere((segment) => segment === '[slug]', world);
}

function gapsWhere(isGap: (segment: string) => boolean, world: World): Gap[] {
  return Object.entries(reads).flatMap(([pattern, read]) => {
    const path = pathOf(read, world);
    if (!path) return [];
    const [address = '', query] = path.split('?');
    const segments = address.split('/');
    return pattern.split('/').flatMap((name, at) => {
      if (!isGap(name)) return [];
      const filled = (id: string) => segments.map((segment, nth) => (nth === at ? id : segment)).join('/');
      return [{ name: `${pattern} ${name}`, with: (id: string) => filled(id) + (query ? `?${query}` : '') }];
    });
  });
}

function pathOf(read: (typeof reads)[string], world: World) {
  if ('posts' in read) return read.posts(world);
  if ('link' in read) return read.page(read.link(world));
  return 'readers' in read ? read.at(world) : read.at;
}

/** A form with a gap for an id. */
export type FormGap = { name: string; deed: Deed; as: Asking['as']; with: (id: string) => Prepared };

/** Every field of every form, and every id in where it is sent, as its rightful user in this world gets it. */
export async function formGaps(world: World): Promise<{ gaps: FormGap[]; without: string[] }> {
  const gaps: FormGap[] = [];
  const without: string[] = [];
  for (const deed of deeds) {
    const prepared = await readForm(deed, world).catch(() => null);
    if (prepared) gaps.push(...gapsOf(deed, prepared, world));
    else without.push(deed.name);
  }
  return { gaps, without };
}

function gapsOf(deed: Deed, prepared: Prepared, world: World): FormGap[] {
  const gap = (where: string, fill: FormGap['with']): FormGap => ({
    name: `${deed.name}: ${where}`,
    deed,
    as: doerOf(deed, world),
    with: fill,
  });
  const { to, fields, inputs } = prepared;
  const names = new Set([...inputs, ...fields.map(([name]) => name)]);
  const inFields = [...names]
    .filter((name) => !name.startsWith('$ACTION'))
    .map((name) =>
      gap(name, (id) => ({ ...prepared, fields: [...fields.filter(([one]) => one !== name), [name, id]] })),
    );
  const inBound = fields
    .filter(([name, value]) => /^\$ACTION_\w+:1$/.test(name) && value.search(uuid) >= 0)
    .map(([name]) => gap(name, (id) => ({ ...prepared, fields: swapped(fields, name, id) })));
  const inAddress = to
    .match(uuid)
    ?.map((old) => gap('address', (id) => ({ ...prepared, to: to.replace(old, id) })));
  return [...inFields, ...inBound, ...(inAddress ?? [])];
}

function swapped(fields: Prepared['fields'], name: string, id: string): Prepared['fields'] {
  return fields.map(([one, value]) => [one, one === name ? value.replace(uuid, id) : value]);
}

/** How an address can be asked: as a page, as Next's router asks, and with what once went round a proxy. */
export const ways: { name: string; path: (path: string) => string; headers?: Record<string, string> }[] = [
  { name: 'a page', path: (path) => path },
  { name: 'the router', path: (path) => path, headers: { rsc: '1' } },
  {
    name: 'the router with ?_rsc',
    path: (path) => `${path}${path.includes('?') ? '&' : '?'}_rsc=1`,
    headers: { rsc: '1' },
  },
  { name: '.rsc', path: (path) => path.replace(/(\?|$)/, '.rsc$1') },
  { name: 'prefetching', path: (path) => path, headers: { rsc: '1', 'next-router-prefetch': '1' } },
  {
    name: 'round the proxy',
    path: (path) => path,
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-next': '1' },
  },
  {
    name: 'a rewritten address',
    path: (path) => path,
    headers: { 'x-nextjs-data': '1', 'x-rewrite-url': '/' },
  },
];
