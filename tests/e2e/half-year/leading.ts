import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { press } from '../support/forms';
import { expectStep } from './seen';
import { type Cast, meetingOf } from './set-up';
import type { Visitor } from './visitor';

/** With the programme's own agenda and four short answers, until nothing is missing. */
export async function prepare({ slug, fenna, noor, ...cast }: Cast, number: number) {
  const { page } = fenna;
  const { id } = meetingOf(cast, number);
  await fenna.open(paths.home(slug));
  await expectStep(page, `Bereid bijeenkomst ${number} voor`);
  await expect(page.locator('#volgende')).toContainText('Er is nog geen agenda');
  await page.getByRole('link', { name: 'Bereid haar voor' }).click();
  await page.getByLabel('Welke agenda?').selectOption(number === 1 ? 'start' : 'work');
  await fenna.pressAndRead('Neem de agenda over', 'Dat past precies.');
  await page.getByLabel('Plaats en lokaal').fill(`Lokaal ${number}`);
  await fenna.pressAndRead('Bewaar de plaats', /gaat geen mail uit|krijgen een mail/);
  await page.getByLabel('Waarvoor komen jullie bij elkaar?').fill(`Doel van keer ${number}`);
  await page.locator('[name=onHomework]').fill('Iedereen vertelt er kort over.');
  await page.locator('[name=onTheory]').fill('Eén zin die bleef hangen.');
  await page.getByLabel('Welke vorm van dialoog kies je?').fill('In tweetallen');
  await page.getByLabel('Welke activiteit verdiept het gesprek?').fill('Een casus');
  await fenna.pressAndRead('Bewaar en maak klaar', 'Bewaard. De bijeenkomst is klaar.');
  await fenna.open(paths.home(slug));
  await expect(page.locator('#volgende')).toContainText('Alles is klaar.');
  if (number > 2) return;
  await noor.open(paths.meeting(slug, id));
  await expect(noor.page.getByText(`Doel van keer ${number}`)).toBeVisible();
  await expect(noor.page.getByText('Een casus')).toHaveCount(0);
}

export type Held = {
  /** Sem was not there, and said so. */
  semMissed?: boolean;
  homework?: string;
  decided?: 'Verder verdiepen' | 'Een vervolgvraag';
};

/** From the first page, which is open: who was there, the homework and what the group decided. */
export async function hold({ slug, cohort, fenna, ...cast }: Cast, number: number, held: Held) {
  const { page } = fenna;
  const { id } = meetingOf(cast, number);
  await expectStep(page, `Wie was er bij bijeenkomst ${number}?`);
  await page.getByRole('link', { name: 'Leg aanwezigheid vast' }).click();
  await page.getByRole('group', { name: 'Noor Bakker' }).getByLabel('Aanwezig', { exact: true }).check();
  const sem = page.getByRole('group', { name: 'Sem de Boer' });
  await sem.getByLabel(held.semMissed ? 'Afwezig, afgemeld' : 'Aanwezig', { exact: true }).check();
  await fenna.pressAndRead('Bewaar de aanwezigheid', 'De aanwezigheid is bewaard.');
  if (held.semMissed) await fenna.pressAndRead('Geef deze taak aan Sem de Boer', 'De inhaaltaak is gegeven.');
  if (held.homework) {
    await fenna.open(paths.homework(slug, id));
    await page.getByLabel('Wat doet iedereen voor de volgende keer?').fill(held.homework);
    await page.getByLabel('Hoeveel minuten kost dat ongeveer?').fill('30');
    await fenna.pressAndRead('Bewaar het huiswerk', 'Het huiswerk is bewaard');
  }
  if (number === 1)
    await writeSharedQuestion(
      page,
      paths.newSharedQuestion(slug, cohort),
      'Hoe voeren we het gesprek op tijd?',
    );
  if (held.decided) await decide(fenna, paths.nextStep(slug, id), held.decided);
}

async function writeSharedQuestion(page: Cast['fenna']['page'], address: string | null, sentence: string) {
  if (address) await page.goto(address);
  const own = page.getByLabel('Hoe laat ik mijn student zelf nadenken?');
  if (address) await own.check();
  await page.getByRole('group', { name: 'Waar gaat hij over?' }).getByLabel('Agogische bekwaamheden').check();
  await page.getByLabel('De zin van de groep').fill(sentence);
  await press(page, 'Bewaar de leervraag');
  await expect(page.getByText('De leervraag staat er')).toBeVisible();
}

async function decide({ page }: Visitor, address: string, decided: NonNullable<Held['decided']>) {
  await page.goto(address);
  await page.getByLabel(decided).check();
  await press(page, 'Leg het besluit vast');
  if (decided === 'Een vervolgvraag') await writeSharedQuestion(page, null, 'Hoe houden we dat vol?');
  else await expect(page.getByText('Het besluit is bewaard')).toBeVisible();
}

/** As it was drafted, but for one sentence: everyone gets it in the mail, also who was not there. */
export async function sendRecap({ slug, fenna, noor, sem, ...cast }: Cast, number: number) {
  const { page } = fenna;
  await expectStep(page, `Verstuur de terugkoppeling van bijeenkomst ${number}`);
  await page.getByRole('link', { name: 'Lees en verstuur' }).click();
  await expect(page).toHaveURL(new RegExp(paths.recap(slug, meetingOf(cast, number).id)));
  await fenna.pressAndRead('Bewaar en bekijk de mail', 'Er is nog niets verstuurd.');
  if (number === 2) {
    await page.getByLabel('Om mee te beginnen').fill('Dank voor jullie verhalen.');
    await press(page, 'Bewaar en bekijk de mail');
    await expect(page.frameLocator('iframe').getByText('Dank voor jullie verhalen.')).toBeVisible();
  }
  await page.getByText('Verstuur de terugkoppeling', { exact: true }).click();
  await fenna.pressAndRead('Ja, verstuur', 'Iedereen in de groep krijgt de mail');
  for (const mentor of [noor, sem]) await mentor.mail(/^De terugkoppeling van jullie bijeenkomst$/, number);
}
