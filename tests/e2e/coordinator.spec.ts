import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { heading, press } from './support/forms';
import { linkTo, mailsTo, mailTo } from './support/mailbox';
import { expect, test } from './support/test';

/** Someone sets up a partnership without our help: from the sign-in page to schools and people. Each test is the next chapter. */
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const tag = randomUUID().slice(0, 8);
const at = (name: string, project: string) => `${name}.${tag}.${project}@example.nl`;

let slug: string;
let anna: string;
let sem: string;
let link: string;
let cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;

test.beforeAll(() => {
  const { project } = test.info();
  anna = at('anna', project.name);
  sem = at('sem', project.name);
});

/** Anna goes on in the browser where she started. */
async function asAnna(page: Page, path: string) {
  await page.context().addCookies(cookies);
  await page.goto(path);
}

test('asks for a link with a name, a sector and an address', async ({ page }) => {
  await page.goto(paths.signIn());
  await page.getByRole('link', { name: 'Start een partnerschap' }).click();
  await press(page, 'Stuur me een link');
  await expect(page.locator('.error-summary')).toContainText('Er zijn nog 4 dingen nodig');
  await page.getByLabel('Naam van het partnerschap').fill(`Opleidingsschool ’t Begin ${tag}`);
  await page.getByLabel('Voortgezet onderwijs (vo)').check();
  await page.getByLabel('Je eigen naam').fill('Anna de Vries');
  await page.getByLabel('Je e-mailadres').fill(anna);
  await press(page, 'Stuur me een link');
  await expect(heading(page, 'Kijk in je mail')).toBeVisible();
});

test('the link waits for its button, works once, and leads to the own partnership', async ({
  page,
  visitor,
}) => {
  link = linkTo(await mailTo(anna, /partnerschap/), /^\/starten\//);
  await page.goto(link);
  await page.reload();
  await expect(page.getByText('Anna de Vries')).toBeVisible();
  await press(page, 'Start het partnerschap');
  await page.waitForURL(/\/p\/[a-z0-9-]+\/beheer$/);
  slug = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect(slug).toMatch(/^opleidingsschool-t-begin-/);
  cookies = await page.context().cookies();

  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expect(heading(elsewhere, 'Deze link werkt niet meer')).toBeVisible();
});

test('adds schools, and hears of one that is there already', async ({ page }) => {
  await asAnna(page, paths.adminSchools(slug));
  await expect(page.getByText('Er zijn nog geen scholen')).toBeVisible();
  await page.getByLabel('Naam').fill('Het Hoeklicht');
  await press(page, 'Voeg toe');
  await expect(page.getByRole('status').filter({ hasText: 'De school is toegevoegd' })).toBeVisible();
  await page.getByLabel('Naam').fill('het hoeklicht');
  await press(page, 'Voeg toe');
  await expect(page.locator('.error-summary')).toContainText('Er is al een school met deze naam.');
  await page.getByLabel('Naam').fill('Instituut De Brug');
  await page.getByLabel('Lerarenopleiding').check();
  await page.getByLabel('Regio').selectOption('midden');
  await press(page, 'Voeg toe');
  await expect(page.getByRole('link', { name: 'Instituut De Brug' })).toBeVisible();
});

test('looks at a list without JavaScript before it does anything, and adds who is right', async ({
  visitor,
}, { project }) => {
  const page = await visitor({ ...project.use, javaScriptEnabled: false });
  await asAnna(page, paths.adminMembers(slug));
  await page.getByRole('main').getByRole('link', { name: 'Voer een lijst in' }).click();
  await page.getByLabel('Kies een bestand').setInputFiles({
    name: 'mensen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(theList(), 'latin1'),
  });
  await press(page, 'Kijk wat er gebeurt');
  await expect(page.getByText('Eén regel klopt niet en wordt overgeslagen')).toBeVisible();
  await expect(page.getByText('De school “De Zee” kennen we niet.')).toBeVisible();
  await expect(page.getByText('3 mensen worden toegevoegd')).toBeVisible();
  expect(await mailsTo(sem)).toEqual([]);
  await press(page, 'Voeg 3 mensen toe');
  await expect(page.getByText('3 mensen zijn toegevoegd')).toBeVisible();
  await expect(page.getByText('Eén regel met een fout is overgeslagen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Renée Smit' })).toBeVisible();
});

test('the same list again changes nothing', async ({ page }) => {
  await asAnna(page, paths.adminImport(slug));
  await page.getByLabel('Of plak de lijst hier').fill(theList());
  await press(page, 'Kijk wat er gebeurt');
  await expect(page.getByText('3 mensen staan er al precies zo in')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Voeg|Wijzig)/ })).toHaveCount(0);
});

test('who was invited comes in with the link of the mail, into the right place', async ({
  visitor,
  page,
}) => {
  const guest = await visitor();
  await guest.goto(linkTo(await mailTo(sem, /uitgenodigd/), /^\/aanmelden\//));
  await press(guest, 'Meld me aan');
  await guest.waitForURL(`**${paths.home(slug)}`);
  await asAnna(page, `${paths.adminMembers(slug)}?zoek=sem`);
  await expect(page.getByRole('row').filter({ hasText: 'Sem de Boer' })).toContainText(
    'heeft zich aangemeld',
  );
});

test('another address and leaving count at once', async ({ page, visitor }, { project }) => {
  const guest = await visitor();
  await asAnna(page, `${paths.adminMembers(slug)}?zoek=noor`);
  await page.getByRole('link', { name: 'Noor Bakker' }).click();
  await page.getByText('Wijzig het e-mailadres').click();
  const fresh = at('noor.nieuw', project.name);
  await page.getByLabel('Nieuw e-mailadres').fill(fresh);
  await press(page, 'Wijzig het adres');
  await expect(page.getByRole('status').filter({ hasText: `Het adres is nu ${fresh}` })).toBeVisible();
  const told = await mailTo(at('noor', project.name), /adres in Leerkring is gewijzigd/);
  expect(told.text).not.toContain(fresh);

  await guest.goto(linkTo(await mailTo(fresh, /uitgenodigd/), /^\/aanmelden\//));
  await press(guest, 'Meld me aan');
  await guest.waitForURL(`**${paths.home(slug)}`);
  await page.getByText('Deze persoon vertrekt').click();
  await press(page, 'Ja, vertrokken');
  await expect(page.getByRole('status').filter({ hasText: 'is vertrokken' })).toBeVisible();
  await guest.goto(paths.home(slug));
  await expect(heading(guest, 'Aanmelden')).toBeVisible();
});

test('the only coordinator is kept', async ({ page }) => {
  await asAnna(page, `${paths.adminMembers(slug)}?zoek=anna`);
  await page.getByRole('row').getByRole('link', { name: 'Anna de Vries' }).click();
  await expect(page.getByText('Dit is de enige coördinator.')).toBeVisible();
  await page.getByLabel('Coördinator').uncheck();
  await page.getByLabel('Schoolopleider').check();
  await press(page, 'Bewaar');
  await expect(page.locator('.error-summary')).toContainText('Dit is de enige coördinator.');
  await expect(page.getByLabel('Schoolopleider')).toBeChecked();
});

/** As Excel saves it. */
function theList() {
  const { name } = test.info().project;
  return [
    'Naam;E-mail;School;Rollen',
    `Noor Bakker;${at('noor', name)};Het Hoeklicht;WPB`,
    `Sem de Boer;${sem};het hoeklicht;SO, WPB`,
    `Renée Smit;${at('renee', name)};Instituut De Brug;IO`,
    `Mo Haddad;${at('mo', name)};De Zee;WPB`,
  ].join('\r\n');
}
