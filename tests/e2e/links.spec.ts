import { expect, test } from 'playwright/test';
import { ask, origin } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { reads } from '../isolation/reads';
import { type Person, personKeys, type World } from '../isolation/world';

/** Every link leads somewhere: of each page of a partnership, as everyone who may read it. */
test.setTimeout(180_000);

let world: World;

test.beforeAll(async () => {
  [world] = (await buildWorlds(1)) as [World];
});

for (const key of personKeys) {
  test(`the links that the ${key} meets`, async () => {
    const person = world.people[key];
    const met = new Map<string, string>();
    for (const [pattern, read] of Object.entries(reads)) {
      if (!('readers' in read) || !(key === 'left' ? read.andWhoLeft : read.readers.includes(key))) continue;
      for (const path of linksIn((await ask(read.at(world), { as: person })).body))
        if (!met.has(path)) met.set(path, pattern);
    }
    expect(met.size).toBeGreaterThan(2);
    expect((await Promise.all([...met].map((link) => broken(link, person)))).flat()).toEqual([]);
  });
}

function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return hrefs
    .map((href) => new URL(href, origin))
    .filter((url) => url.origin === origin)
    .map(({ pathname, search }) => pathname + search);
}

async function broken([path, on]: [string, string], person: Person): Promise<string[]> {
  const { status } = await ask(path, { as: person });
  return status < 400 ? [] : [`${path} on ${on}: ${status}`];
}
