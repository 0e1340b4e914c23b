import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { ask } from '../isolation/ask';
import { addPooled, buildWorlds, sendReminders } from '../isolation/build-worlds';
import { canariesIn, putCanaries, type texts, textsIn } from '../isolation/canary';
import { inTurns } from '../isolation/in-turns';
import { reads } from '../isolation/reads';
import { expectNoSecrets } from '../isolation/strangers';
import { TenantRows } from '../isolation/tenant-rows';
import {
  addressIn,
  mayReadSecretsOf,
  type PersonKey,
  type PooledGroup,
  type PooledWorld,
  personKeys,
  requestKeys,
  secret,
  type World,
} from '../isolation/world';
import { mailsTo } from './support/mailbox';

/**
 * Sentences and scores that stand in one place only: seen where they were shared, and nowhere else, whoever looks. New
 * pages come under this by themselves, through the table of reads.
 */
test.setTimeout(180_000);

let own: World;
let other: World;
let pooled: PooledWorld;
let rows: TenantRows;

test.beforeAll(async () => {
  [own, other] = (await buildWorlds(2)) as [World, World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
  pooled = await addPooled(own);
  await putCanaries(rows, own, pooled.opened);
  await sendReminders(own);
  await rows.mailAtRest(own.partnershipId);
});
test.afterAll(() => rows?.close());

const none = { own: 0, student: 0, pooled: 0 };

const languages = ['nl', 'en'] as const;
type Language = (typeof languages)[number];

const patterns = Object.keys(reads);

/** Dutch for everyone; English for a sixth of who looks, others on the next page; in the long form for all. */
const languagesOf = (nth: number) =>
  process.env.PROOF_TRIES || nth % 6 === 0 ? languages : languages.slice(0, 1);

async function seen(path: string, as: { session: string } | null, language: Language = 'nl') {
  const cookie = [`taal=${language}`, ...(as ? [`leerkring=${as.session}`] : [])].join('; ');
  return ask(path, { headers: { cookie } });
}

test.describe('seen where it may be', () => {
  test('on the own result, in both languages', async () => {
    for (const language of languages) {
      const { body } = await seen(paths.result(own.slug, own.round), own.people.ready, language);
      expect(canariesIn(body)).toEqual({ own: 5, student: 5, pooled: 0 });
      for (const what of ['feedforward', 'notitie']) expect(body).toContain(secret(own.tag, 'ready', what));
    }
  });

  test('by whom the scan was shared with: the own figures, and nothing of others', async () => {
    for (const language of languages) {
      const { body } = await seen(paths.shared(own.slug, own.shares.scan), own.people.leader, language);
      expect(canariesIn(body)).toEqual({ own: 5, student: 0, pooled: 0 });
    }
  });

  test('in the own file', async () => {
    const { body } = await ask(paths.ownDataFile(own.slug), { as: own.people.ready, method: 'POST' });
    for (const what of ['woorden', 'feedforward', 'notitie'])
      expect(body).toContain(secret(own.tag, 'ready', what));
    expect(body).toContain(secret(own.tag, 'reported', 'huiswerk'));
  });

  test('what came of homework, by its author and by who leads the group', async () => {
    const told = secret(own.tag, 'reported', 'huiswerk');
    expect((await seen(paths.meeting(own.slug, own.held), own.people.ready)).body).toContain(told);
    for (const leader of ['leader', 'otherLeader'] as const)
      expect((await seen(paths.homework(own.slug, own.held), own.people[leader])).body).toContain(told);
  });

  test('words with a request, in the mail to whom they are for', async () => {
    const mails = await mailsTo(`open.${own.tag}@example.nl`);
    expect(mails.some(({ text }) => text.includes(secret(own.tag, 'halfway', 'woorden')))).toBe(true);
  });

  test('the own plan and the own task, in the reminder of it', async () => {
    const wanted = [
      ['ready', secret(own.tag, 'toBuddy', 'plan')],
      ['halfway', secret(own.tag, 'task', 'inhalen')],
    ] as const;
    for (const [key, words] of wanted) {
      const mails = await mailsTo(own.people[key].email);
      const reminders = mails.filter(({ headers }) => /^List-Unsubscribe:/im.test(headers.join('\n')));
      const told = reminders.filter(({ text, html }) => text.includes(words) && html.includes(words));
      expect(told.map(({ subject }) => subject)).toHaveLength(1);
    }
  });
});

test.describe('what students say together', () => {
  test('is seen by whom it is about, once their day is over', async () => {
    const { round, mentor } = pooled.opened;
    for (const language of languages) {
      const { body } = await seen(paths.result(own.slug, round), mentor, language);
      expect(canariesIn(body)).toEqual({ own: 0, student: 0, pooled: 5 });
      expect(body).toContain(secret(own.tag, 'opened', 'gebundeld'));
    }
  });

  test('by nobody before it, and by nobody else after it', async () => {
    const { opened, closed } = pooled;
    const asks = [opened, closed].flatMap((group) => [
      ...pagesOf(group).flatMap((path, nth) => lookers(nth).map((key) => ({ path, as: own.people[key] }))),
      ...ownPagesOf(group).map((path) => ({ path, as: group === opened ? closed.mentor : opened.mentor })),
    ]);
    for (const path of [...pagesOf(closed), ...ownPagesOf(closed)]) asks.push({ path, as: closed.mentor });
    await Promise.all(
      asks.map(async ({ path, as }) => {
        const { body } = await seen(path, as);
        const told = textsIn(own, body).filter(({ what }) => what === 'gebundeld');
        expect({ path, name: as.name, told, pooled: canariesIn(body).pooled }).toEqual({
          path,
          name: as.name,
          told: [],
          pooled: 0,
        });
      }),
    );
  });
});

/** Who leads the group always, of the others some on each page. */
function lookers(nth: number): PersonKey[] {
  const others = personKeys.filter((key) => key !== 'leader');
  return ['leader', ...inTurns(others, nth, 2)];
}

/** The pages of the table of reads that are another page for this group. */
function pagesOf({ cohort, round, participant }: PooledGroup) {
  const there = { ...own, cohort, round, participant };
  const all = Object.values(reads).flatMap((read) =>
    'readers' in read ? [[read.at(own), read.at(there)]] : [],
  );
  return all.flatMap(([here, path]) => (path && path !== here ? [path] : []));
}

/** Those of the mentor, and their students' forms. */
function ownPagesOf({ requests }: PooledGroup) {
  const forms = requests.flatMap(({ token }) => [paths.studentForm(token), paths.studentFormDone(token)]);
  const each = requests.map(({ id }) => paths.request(own.slug, id));
  return [paths.home(own.slug), paths.requests(own.slug), paths.development(own.slug), ...each, ...forms];
}

test('reminders of these kinds have come, to who gets them', async () => {
  const { rows: sent } = await rows.change(
    own.partnershipId,
    `SELECT m.id, r.kind::text FROM reminder r JOIN outbox_mail m ON m.id = r.mail_id WHERE m.state = 'sent'`,
  );
  const mails = (await Promise.all(receivers().map((address) => mailsTo(address)))).flat();
  const ids = new Set(mails.map(({ headers }) => /^Message-ID: <([^@]+)/im.exec(headers.join('\n'))?.[1]));
  const come = sent.filter(({ id }) => ids.has(id)).map(({ kind }) => kind);
  expect(come).toHaveLength(sent.length);
  expect([...new Set(come)].sort()).toEqual([
    ...['away', 'catch_up', 'feedback_open', 'halfway', 'homework', 'no_plan', 'recap', 'reflection'],
    'weekly',
  ]);
});

/** Everyone whom a mail of this partnership can go to. */
function receivers() {
  const students = requestKeys.map((key) => addressIn(key, own.tag));
  const pooling = Object.values(pooled).flatMap(({ addresses, mentor }) => [...addresses, mentor.email]);
  return [...students, ...pooling, ...Object.values(own.people).map(({ email }) => email)];
}

/** Where somebody else than `ready` sees `ready`'s own figures: what was shared with `leader`, by itself and in the group. */
const sharedWith: Partial<Record<PersonKey, string[]>> = {
  leader: ['/p/[slug]/gedeeld/[share]', '/p/[slug]/groep/[cohort]', '/p/[slug]/school'],
};

test.describe('seen nowhere else', () => {
  for (const [pattern, read] of Object.entries(reads)) {
    if ('link' in read || 'posts' in read) continue;
    test(pattern, async () => {
      const path = 'readers' in read ? read.at(own) : read.at;
      const looks = personKeys.flatMap((key, nth) =>
        languagesOf(nth + patterns.indexOf(pattern)).map((language) => ({ key, language })),
      );
      await Promise.all([
        ...looks.map(({ key, language }) => lookAs(key, { pattern, path, language })),
        ...inTurns([null, ...outsiders()], patterns.indexOf(pattern), 2).map((as) =>
          lookFromOutside(path, as),
        ),
      ]);
    });
  }

  async function lookAs(key: PersonKey, at: { pattern: string; path: string; language: Language }) {
    const reply = await seen(at.path, own.people[key], at.language);
    const what = `${at.path} as ${key} in ${at.language}`;
    if (at.pattern !== '/_global-error') expectNoSecrets(own, key, reply, what);
    if (key === 'ready') return;
    const mayOwn = sharedWith[key]?.includes(at.pattern) ? 5 : 0;
    expect({ what, ...canariesIn(reply.body) }).toEqual({ what, own: mayOwn, student: 0, pooled: 0 });
  }

  const outsiders = () => [other.people.coordinator, other.people.ready, other.people.leader];

  async function lookFromOutside(path: string, as: { session: string } | null) {
    const { body } = await seen(path, as);
    expect({ path, texts: textsIn(own, body), ...canariesIn(body) }).toEqual({
      path,
      texts: [],
      ...none,
    });
  }

  test('in nobody else’s file', async () => {
    for (const key of personKeys.filter((one) => one !== 'ready')) {
      const reply = await ask(paths.ownDataFile(own.slug), { as: own.people[key], method: 'POST' });
      expectNoSecrets(own, key, reply, `the file of ${key}`);
      expect({ key, ...canariesIn(reply.body) }).toEqual({ key, ...none });
    }
  });

  test('on a student’s form, of anything but that form', async () => {
    for (const { token } of Object.values(own.requests)) {
      for (const page of [
        paths.studentForm,
        paths.studentFormIntro,
        paths.studentFormCheck,
        paths.studentFormDone,
      ]) {
        const { body } = await seen(page(token), null);
        const notes = textsIn(own, body).filter(({ what }) => what === 'notitie' || what === 'leervraag');
        expect({ page: page('…'), notes, ...canariesIn(body) }).toEqual({
          page: page('…'),
          notes: [],
          ...none,
        });
      }
    }
  });

  test('in no mail, but words for who gets them: with a request, to the group, and of oneself', async () => {
    for (const address of receivers()) {
      for (const { to, subject, text, html, headers } of await mailsTo(address)) {
        const body = `${text}\n${html}\n${headers.join('\n')}`;
        const others = textsIn(own, body).filter((found) => !mayStandIn(address, found));
        expect({ to, subject, others, ...canariesIn(html) }).toEqual({
          to,
          subject,
          others: [],
          ...none,
        });
      }
    }
  });
});

/** Words by whoever asked this address, a message to the group, and in a reminder the own plan and the own task. */
function mayStandIn(address: string, { owner, what }: (typeof texts)[number]) {
  const key = personKeys.find((one) => own.people[one].email === address);
  if (!key) return what === 'woorden' && owner === (address.startsWith('read.') ? 'ready' : 'halfway');
  if (what === 'plan') return key === 'ready';
  if (what === 'inhalen') return key === 'halfway';
  if (what === 'woorden') return owner === 'asked' && mayReadSecretsOf(key).includes(owner);
  return what === 'bericht' && mayReadSecretsOf(key).includes(owner);
}

test('no line of the product’s own log holds a text, an address or a link of anyone', async () => {
  const folder = process.env.LOG_FOLDER ?? '';
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(files).toEqual(expect.arrayContaining(['web.log', 'worker.log']));
  const links = Object.values(own.requests).map(({ token }) => token);
  const addresses = Object.values(own.people).map(({ email }) => email);
  const sessions = Object.values(own.people).map(({ session }) => session);
  for (const name of files.filter((one) => one !== 'mailbox.log')) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const told = ['geheim-', own.tag, ...links, ...addresses, ...sessions].filter((text) =>
        line.includes(text),
      );
      expect({ name, told, line: told.length > 0 ? line.slice(0, 300) : '' }).toEqual({
        name,
        told: [],
        line: '',
      });
    }
  }
});
