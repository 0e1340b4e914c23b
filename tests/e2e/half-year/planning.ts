import { expect } from 'playwright/test';
import { formatDay } from '@/lib/shared/dates';
import { momentOf } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { clean, heading, press } from '../support/forms';
import { attention } from './seen';
import { type Cast, meetingOf, type Planned } from './set-up';

/** Six dates are proposed and announced, and everyone has them in the mail. */
export async function planSixMeetings({ slug, cohort, fenna, noor, sem }: Cast, startDay: string) {
  const { page } = fenna;
  await fenna.open(paths.meetings(slug, cohort));
  const wish = page.locator('#plannen');
  await wish.getByLabel('Eerste datum').fill(startDay);
  await wish.getByLabel('Hoeveel bijeenkomsten').fill('6');
  await wish.getByLabel('Begint om').fill('15:30');
  await press(page, 'Stel data voor');
  await expect(page.locator('#day-6')).toBeVisible();
  const days = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => page.locator(`#day-${n}`).inputValue()));
  expect(days[0]).toBe(startDay);
  await fenna.pressAndRead('Bewaar als concept', 'De data zijn bewaard als concept');
  await page.locator('#aankondigen summary').click();
  await fenna.pressAndRead('Ja, kondig aan', '6 bijeenkomsten zijn aangekondigd');
  await noor.mail(/^Een bijeenkomst van je groep$/, 6);
  await sem.mail(/^Een bijeenkomst van je groep$/, 6);
  return readLine(page, days);
}

async function readLine(page: Cast['fenna']['page'], days: string[]): Promise<Planned[]> {
  const links = page.locator('#data').locator('li > p > b > a');
  await expect(links).toHaveCount(days.length);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return days.map((day, at) => ({ day, id: addresses[at]?.split('/').at(-1) ?? '' }));
}

export async function makeDuo({ slug, cohort, fenna, noor }: Cast) {
  await fenna.open(paths.duos(slug, cohort));
  await fenna.page.getByLabel('Noor Bakker').selectOption({ label: 'Duo 1' });
  await fenna.page.getByLabel('Sem de Boer').selectOption({ label: 'Duo 1' });
  await fenna.pressAndRead('Bewaar de duo’s', 'De duo’s zijn bewaard');
  await noor.open(paths.cohort(slug, cohort));
  await expect(noor.page.locator('#maatje')).toContainText('Sem de Boer');
}

/**
 * To five weeks after the one before: the dashboard says that it is too long, and everyone gets the new date. Before it
 * they heard of the place of each meeting that was prepared.
 */
export async function moveMeeting(cast: Cast, number: number, to: string) {
  const { slug, cohort, fenna, noor } = cast;
  const { page } = fenna;
  const words = formatDay(momentOf(to, '15:30') as Date, 'nl');
  await fenna.open(paths.meetings(slug, cohort));
  const meeting = page.locator(`#b-${number}`);
  await meeting.getByText('Verzet', { exact: true }).click();
  await meeting.getByLabel('Datum').fill(to);
  await press(page, 'Bekijk wat er verschuift');
  const question = page.locator('#verzetten');
  await expect(question).toContainText('Halverwege de weken ervoor: van');
  await expect(question).toContainText('Terugkoppeling uiterlijk: van');
  await expect(question).toContainText('krijgt een mail met de nieuwe afspraak');
  await fenna.pressAndRead('Verzet en mail iedereen', 'De bijeenkomst is verzet');
  await expect(heading(page, 'Bijeenkomsten plannen')).toBeVisible();
  expect(clean((await noor.mail(/is veranderd$/, number)).text)).toContain(clean(words));
  await fenna.open(paths.home(slug));
  await expect(attention(page)).toContainText(`Vóór bijeenkomst ${number}`);
  await expect(attention(page)).toContainText('zit een gat van 35 dagen');
  await noor.open(paths.home(slug));
  await expect(noor.page.locator('#bijeenkomsten')).toContainText(words);
  meetingOf(cast, number).day = to;
}
