import { paths } from '@/lib/shared/paths';
import type { World } from '../isolation/world';
import { answerPage, answerStatement, heading, pointOf, press, statementsOf } from './support/forms';
import { linkTo, mailsTo, mailTo } from './support/mailbox';
import { cameBackAs, signInByMail } from './support/people';
import { endSessions } from './support/sessions';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

/** Whatever goes wrong is said where it is, and nothing that was typed or given is lost. */
let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

test.describe('a form that is not right', () => {
  test('asking a student: each field says what it needs, and keeps what was typed', async ({ page }) => {
    await cameBackAs(page, world.people.fresh);
    await page.goto(paths.newRequest(world.slug));
    const name = page.getByLabel('Naam van de student');
    const email = page.getByLabel('E-mailadres van de student');
    const words = page.getByLabel('Wil je er zelf iets bij schrijven?');
    await email.fill('sanne op school');
    await words.fill('Kijk op https://example.org 🙂');
    await press(page, 'Verstuur het verzoek');
    await expect(page.getByRole('alert').filter({ hasText: 'Er zijn nog 3 dingen nodig' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Naam: Vul dit in.' })).toHaveAttribute('href', '#name');
    await expect(name).toHaveAccessibleDescription(/Vul dit in\./);
    await expect(email).toHaveAccessibleDescription(/Dit is geen goed e-mailadres\./);
    await expect(words).toHaveAccessibleDescription(/Links mogen hier niet\./);
    await expect(email).toHaveValue('sanne op school');
    await expect(words).toHaveValue('Kijk op https://example.org 🙂');
  });

  test('signing in with something that is no address', async ({ page }) => {
    await page.goto('/aanmelden');
    await page.getByLabel('Je e-mailadres').fill('esra');
    await press(page, 'Stuur me een link');
    await expect(page.getByLabel('Je e-mailadres')).toHaveAccessibleDescription(
      /Dit is geen goed e-mailadres\./,
    );
    await expect(page.getByLabel('Je e-mailadres')).toHaveValue('esra');
  });

  test('a learning question without a question', async ({ page }) => {
    await cameBackAs(page, world.people.ready);
    await page.goto(paths.question(world.slug, world.round));
    await page.getByLabel('Mijn leervraag').fill('   ');
    await press(page, 'Bewaar mijn leervraag');
    await expect(page.getByLabel('Mijn leervraag')).toHaveAccessibleDescription(/Vul dit in\./);
    await page.goto(paths.home(world.slug));
    await expect(page.getByText(`Gedeelde leervraag ${world.tag}`)).toBeVisible();
  });

  test('a student who writes too much keeps the text, and what was right is saved', async ({
    visitor,
    faults,
  }) => {
    faults.expect(/422/);
    const page = await visitor({ javaScriptEnabled: false });
    const text = 'Ga zo door! '.repeat(300);
    await page.goto(paths.studentFormPart(world.requests.begun.token, 2));
    await answerStatement(statementsOf(page).first(), 4);
    const field = page.getByRole('textbox');
    await field.evaluate((element) => element.removeAttribute('maxlength'));
    await field.fill(text);
    await press(page, 'Volgende');
    await expect(page.getByRole('alert')).toContainText('Er is nog één ding nodig');
    await expect(field).toHaveAccessibleDescription(/Dit is te lang\./);
    expect((await field.inputValue()).trim()).toBe(text.trim());
    await page.goto(paths.studentFormPart(world.requests.begun.token, 2));
    await expect(pointOf(statementsOf(page).first(), 4)).toBeChecked();
  });
});

test.describe('twice, and out of order', () => {
  test('a double click asks once', async ({ page }) => {
    const email = `dubbel.${world.tag}@example.nl`;
    await cameBackAs(page, world.people.fresh);
    await page.goto(paths.newRequest(world.slug));
    await page.getByLabel('Naam van de student').fill('Dubbele Daan');
    await page.getByLabel('E-mailadres van de student').fill(email);
    await page.getByRole('button', { name: 'Verstuur het verzoek' }).dblclick();
    await expect(heading(page, 'Feedback van Dubbele Daan')).toBeVisible();
    await page.goto(paths.requests(world.slug));
    await expect(page.getByRole('link', { name: 'Dubbele Daan' })).toHaveCount(1);
    await mailTo(email, /feedback/);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('a double click hands in once, and the back button does not open it again', async ({ page }) => {
    await cameBackAs(page, world.people.halfway);
    await page.goto(paths.scanCheck(world.slug, world.round));
    await page.getByRole('button', { name: 'Lever je zelfscan in' }).dblclick();
    await expect(page).toHaveURL(new RegExp(paths.result(world.slug, world.round)));
    await page.goBack();
    await page.reload();
    await expect(heading(page, 'Je antwoorden')).toBeVisible();
    await expect(page.getByText(/^Ingeleverd op .* Je antwoorden staan vast\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lever je zelfscan in' })).toHaveCount(0);
    await page.goto(paths.scanPart(world.slug, world.round, 1));
    await expect(heading(page, 'Je antwoorden')).toBeVisible();
  });

  test('of two tabs the newest choice holds, and the other one is told', async ({ page, context }) => {
    await cameBackAs(page, world.people.fresh);
    const part = paths.scanPart(world.slug, world.round, 1);
    await page.goto(part);
    const other = await context.newPage();
    await other.goto(part);
    await answerPage(page, [5, null, null, null, null]);
    await expect(page.getByText(/Bewaard om/)).toBeVisible();
    await answerPage(other, [null, 3, null, null, null]);
    await expect(
      other.getByText('Er zijn nieuwere antwoorden van een ander tabblad of apparaat'),
    ).toBeVisible();
    await other.getByRole('link', { name: 'Laad deze bladzijde opnieuw' }).click();
    await expect(pointOf(statementsOf(other).nth(0), 5)).toBeChecked();
    await expect(pointOf(statementsOf(other).nth(1), 3)).toBeChecked();
  });
});

test.describe('a session that ends', () => {
  test('in the middle of the scan: what was chosen is saved after signing in elsewhere', async ({
    page,
    context,
    faults,
  }) => {
    faults.expect(/401/);
    const { newcomer } = world.people;
    const part = paths.scanPart(world.slug, world.otherRound, 1);
    await cameBackAs(page, newcomer);
    await page.goto(part);
    await answerPage(page, [5, null, null, null, null]);
    await expect(page.getByText(/Bewaard om/)).toBeVisible();
    await endSessions(newcomer);
    await answerPage(page, [null, 2, null, null, null]);
    await expect(page.getByText('Je bent niet meer aangemeld')).toBeVisible();
    await signInByMail(await context.newPage(), newcomer.email);
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText(/Bewaard om/)).toBeVisible();
    await page.reload();
    await expect(pointOf(statementsOf(page).nth(1), 2)).toBeChecked();
  });

  test('in the middle of a form: what was typed stays', async ({ page, faults }) => {
    faults.expect(/401/);
    const { ready } = world.people;
    await cameBackAs(page, ready);
    await page.goto(paths.newRequest(world.slug));
    await page.getByLabel('Naam van de student').fill('Late Lotte');
    await endSessions(ready);
    await press(page, 'Verstuur het verzoek');
    await expect(page.getByRole('alert').filter({ hasText: 'Je bent niet meer aangemeld.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Meld je opnieuw aan' })).toBeVisible();
    await expect(page.getByLabel('Naam van de student')).toHaveValue('Late Lotte');
  });
});

test('choosing the other language keeps the page', async ({ page }) => {
  await cameBackAs(page, world.people.fresh);
  const place = paths.scanPart(world.slug, world.round, 2);
  await page.goto(place);
  await expect(page.locator('nav a[href$="/ontwikkeling"]').first()).toHaveAttribute('aria-current', 'page');
  await press(page, 'English');
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${place}$`));
  await expect(statementsOf(page).first()).toContainText('Ik heb regelmatig contact met de SO of IO');
  await press(page, 'Nederlands');
  await expect(page.getByRole('button', { name: 'Volgende', exact: true })).toBeVisible();

  const askTrainer = `${paths.newRequest(world.slug)}?aan=opleider`;
  await page.goto(askTrainer);
  await press(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(page.url().endsWith(askTrainer)).toBe(true);
  await press(page, 'Nederlands');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('sending again twice in an hour is refused, and no longer says that it was sent', async ({ page }) => {
  await cameBackAs(page, world.people.halfway);
  await page.goto(paths.request(world.slug, world.requests.toWithdraw.id));
  await press(page, 'Stuur opnieuw');
  const sent = page.getByText('De mail is opnieuw verstuurd');
  await expect(sent).toBeVisible();
  await press(page, 'Stuur opnieuw');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(sent).toBeHidden();
});

test('a page that is not there', async ({ page, faults }) => {
  faults.expect(/404/);
  expect((await page.goto('/nergens'))?.status()).toBe(404);
  await expect(heading(page, 'Deze bladzijde is er niet')).toBeVisible();
  await cameBackAs(page, world.people.fresh);
  for (const nowhere of [
    paths.scan(world.slug, 'geen-id'),
    paths.result(world.slug, world.otherRound),
    '/p/niet-van-ons',
  ]) {
    expect((await page.goto(nowhere))?.status(), nowhere).toBe(404);
    await expect(heading(page, 'Deze bladzijde is er niet')).toBeVisible();
  }
});

test.describe("a student's link", () => {
  test('expired: a new one goes to the original address only, and the old one says so', async ({
    page,
    faults,
  }) => {
    faults.expect(/410/);
    const { token } = world.requests.expired;
    const address = `expired.${world.tag}@example.nl`;
    await page.goto(paths.studentForm(token));
    await expect(heading(page, 'Deze link werkt niet meer')).toBeVisible();
    await expect(page.getByText(address)).toHaveCount(0);
    const before = (await mailsTo(address)).length;
    await press(page, 'Stuur een nieuwe link');
    await expect(heading(page, 'Er is een nieuwere link')).toBeVisible();
    // The first mail was dropped when it was not sent before the request expired.
    const mail = await mailTo(address, /feedback/, before + 1);
    const link = linkTo(mail, /^\/f\//);
    expect(link).not.toContain(token);
    await page.goto(link);
    await expect(page.getByRole('button', { name: /Begin|Ga verder/ })).toBeVisible();
  });

  test('withdrawn, declined, mistyped: one friendly page', async ({ page, faults }) => {
    faults.expect(/404|410/);
    const { withdrawn, declined, open } = world.requests;
    const ended = [
      [withdrawn.token, 410, 'Dit verzoek is ingetrokken'],
      [declined.token, 410, 'Je geeft geen feedback'],
      [open.token.slice(0, -1), 404, 'Deze link klopt niet'],
    ] as const;
    for (const [token, status, title] of ended) {
      expect((await page.goto(paths.studentForm(token)))?.status()).toBe(status);
      await expect(heading(page, title)).toBeVisible();
    }
  });

  test('declined in one click, and the mentor sees that', async ({ page, visitor }) => {
    const { token } = world.requests.toDecline;
    await page.goto(paths.studentFormIntro(token));
    await page.getByRole('link', { name: 'Ik geef liever geen feedback' }).click();
    await press(page, 'Ik geef geen feedback');
    await expect(heading(page, 'Je geeft geen feedback')).toBeVisible();
    const mentor = await visitor();
    await cameBackAs(mentor, world.people.halfway);
    await mentor.goto(paths.requests(world.slug));
    await expect(mentor.getByRole('row', { name: `Milan toDecline ${world.tag}` })).toContainText(
      'geeft geen feedback',
    );
  });
});

test('a post from another site is refused', async ({ request }) => {
  const elsewhere = { origin: 'https://example.org' };
  const link = paths.studentForm(world.requests.open.token);
  for (const headers of [elsewhere, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    const reply = await request.post(link, { headers, form: {}, maxRedirects: 0 });
    expect(reply.status(), JSON.stringify(headers)).toBe(403);
    expect(await reply.text()).toContain('Dit kwam niet van deze site');
  }
  const cookie = `leerkring=${world.people.fresh.session}`;
  const answers = { answers: { b1: '1' }, revision: 0 };
  expect(
    (
      await request.post(paths.scanAnswers(world.slug, world.round), {
        headers: { ...elsewhere, cookie },
        data: answers,
      })
    ).status(),
  ).toBe(403);
  const part = paths.scanPartSave(world.slug, world.round, 1);
  expect(
    (
      await request.post(part, { headers: { ...elsewhere, cookie }, form: { b1: '1' }, maxRedirects: 0 })
    ).status(),
  ).toBe(403);
});
