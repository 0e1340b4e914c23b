import { expect } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { heading, press } from '../support/forms';
import { expectRing } from './seen';
import type { Cast } from './set-up';
import type { Visitor } from './visitor';

const counts = { b: 5, g: 3, p: 2, l: 5, o: 4 };
const everyStatement = Object.fromEntries(
  Object.entries(counts).flatMap(([axis, count]) =>
    Array.from({ length: count }, (_, index) => [`${axis}${index + 1}`, '4']),
  ),
);

/** Both hand in the self-scan and write a question, which Noor shares with the group; only Noor asks a student. */
export async function prepareForTheStart({ slug, noor, sem }: Cast) {
  await noor.open(paths.home(slug));
  await expect(heading(noor.page, 'Vraag je student en je schoolopleider om feedback')).toBeVisible();
  await expectRing(noor.page, 1, 1);
  await noor.open(paths.newRequest(slug));
  await noor.page.getByLabel('Naam van de student').fill('Sanne');
  await noor.page.getByLabel('E-mailadres van de student').fill(`sanne.${noor.email}`);
  await noor.pressAndRead('Verstuur het verzoek', 'Je verzoek is verstuurd');
  await handInAndAsk(noor, slug, 'Hoe laat ik mijn student zelf nadenken?');
  await press(noor.page, 'Deel je leervraag met je groep');
  await expect(noor.page.getByText(/^Sinds .* te zien voor/)).toBeVisible();
  await handInAndAsk(sem, slug, 'Hoe geef ik feedback die aankomt?');
  await sem.open(paths.home(slug));
  await expect(heading(sem.page, 'Je bent klaar voor de startbijeenkomst')).toBeVisible();
}

/** Ends on the page where the question is shared. */
async function handInAndAsk(mentor: Visitor, slug: string, question: string) {
  const { page } = mentor;
  const round = await roundOf(mentor, slug);
  const saved = await page.evaluate(
    async ([address, answers]) =>
      (
        await fetch(address as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ answers, revision: 0 }),
        })
      ).status,
    [paths.scanAnswers(slug, round), everyStatement] as const,
  );
  expect(saved).toBe(200);
  await mentor.open(paths.scanCheck(slug, round));
  await press(page, 'Lever je zelfscan in');
  await expect(page).toHaveURL(new RegExp(paths.result(slug, round)));
  await mentor.open(paths.question(slug, round));
  await page.getByText('de rol van begeleider').click();
  await page.getByLabel('Mijn leervraag').fill(question);
  await mentor.pressAndRead('Bewaar mijn leervraag', 'Je leervraag is bewaard.');
  await mentor.open(paths.sharing(slug, round));
}

async function roundOf(mentor: Visitor, slug: string) {
  await mentor.open(paths.home(slug));
  const scan = mentor.page.locator(`a[href^="/p/${slug}/zelfscan/"]`).first();
  return ((await scan.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
}
