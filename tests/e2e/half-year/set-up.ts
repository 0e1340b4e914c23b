import { randomUUID } from 'node:crypto';
import { expect, type Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { heading, press } from '../support/forms';
import { linkTo, mailTo } from '../support/mailbox';
import type { MovingProduct } from './moving-product';
import { Visitor } from './visitor';

/** A meeting of the line: its day ("2027-01-12") and its id. */
export type Planned = { day: string; id: string };

/** Who lives the six months, where, and what they have made so far. */
export type Cast = {
  product: MovingProduct;
  slug: string;
  cohort: string;
  fenna: Visitor;
  noor: Visitor;
  sem: Visitor;
  meetings: Planned[];
  /** Where Fenna reads what Noor showed her. */
  shared: string;
};

type NewPage = (options?: { javaScriptEnabled: boolean }) => Promise<Page>;
type Days = { start: string; lastDay: string };

export function meetingOf({ meetings }: Pick<Cast, 'meetings'>, number: number): Planned {
  const meeting = meetings[number - 1];
  if (!meeting) throw new Error(`There is no meeting ${number}.`);
  return meeting;
}

/** A coordinator starts a partnership with one school, invites three people and makes a group of them. */
export async function setUp(product: MovingProduct, newPage: NewPage, days: Days): Promise<Cast> {
  const tag = randomUUID().slice(0, 8);
  const email = (name: string) => `${name}.${tag}@example.nl`;
  const visitor = async (name: string, first: string, options?: { javaScriptEnabled: boolean }) =>
    new Visitor(await newPage(options), name, email(first), product);
  const anna = await visitor('Anna de Vries', 'anna');
  const slug = await startPartnership(anna);
  await addPeople(anna, slug, [
    `Fenna Smit;${email('fenna')};Het Hoeklicht;SO`,
    `Noor Bakker;${email('noor')};Het Hoeklicht;WPB`,
    `Sem de Boer;${email('sem')};Het Hoeklicht;WPB`,
  ]);
  const cohort = await makeGroup(anna, slug, days);
  const [fenna, noor, sem] = [
    await visitor('Fenna Smit', 'fenna'),
    await visitor('Noor Bakker', 'noor'),
    // On the school's old computer.
    await visitor('Sem de Boer', 'sem', { javaScriptEnabled: false }),
  ];
  for (const person of [fenna, noor, sem]) await person.comeInWith(await person.mail(/uitgenodigd/));
  await anna.page.close();
  return { product, slug, cohort, fenna, noor, sem, meetings: [], shared: '' };
}

async function startPartnership({ page, email, name, product }: Visitor) {
  await page.goto(paths.signUp());
  await page.getByLabel('Naam van het partnerschap').fill('Opleidingsschool Zes Maanden');
  await page.getByLabel('Voortgezet onderwijs (vo)').check();
  await page.getByLabel('Je eigen naam').fill(name);
  await page.getByLabel('Je e-mailadres').fill(email);
  await press(page, 'Stuur me een link');
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  await page.goto(linkTo(await mailTo(email, /partnerschap/, 1, product.mailbox), /^\/starten\//));
  await press(page, 'Start het partnerschap');
  await page.waitForURL(/\/p\/[a-z0-9-]+\/beheer$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

async function addPeople(anna: Visitor, slug: string, lines: string[]) {
  const { page } = anna;
  await page.goto(paths.adminSchools(slug));
  await page.getByLabel('Naam').fill('Het Hoeklicht');
  await page.getByLabel('Regio').selectOption('midden');
  await anna.pressAndRead('Voeg toe', 'De school is toegevoegd');
  await page.goto(paths.adminImport(slug));
  await page.getByLabel('Of plak de lijst hier').fill(['Naam;E-mail;School;Rollen', ...lines].join('\n'));
  await press(page, 'Kijk wat er gebeurt');
  await anna.pressAndRead('Voeg 3 mensen toe', '3 mensen zijn toegevoegd');
}

async function makeGroup({ page }: Visitor, slug: string, { start, lastDay }: Days) {
  await page.goto(paths.adminNewCohort(slug));
  await page.getByLabel('Naam van de groep').fill('Groep Zes');
  await page.getByLabel('Dag van de startbijeenkomst').fill(start);
  await page.getByLabel('Laatste dag van het traject').fill(lastDay);
  await page.getByLabel('Noor Bakker').check();
  await page.getByLabel('Sem de Boer').check();
  const leader = page.getByLabel('Facilitator', { exact: true });
  const fenna = leader.getByRole('option').filter({ hasText: 'Fenna Smit' });
  await leader.selectOption(await fenna.getAttribute('value'));
  await press(page, 'Maak de groep');
  await expect(heading(page, 'Groep Zes')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
