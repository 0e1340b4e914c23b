import { expect, type Locator, type Page } from 'playwright/test';

/** What a statement is answered with: a figure, "niet gezien", or nothing. */
export type Given = number | 'niet gezien' | null;

/** Answers the statements of this page in their order. */
export async function answerPage(page: Page, given: Given[]) {
  const statements = page.getByRole('group');
  await expect(statements).toHaveCount(given.length);
  for (const [index, answer] of given.entries()) {
    if (answer !== null) await answerStatement(statements.nth(index), answer);
  }
}

export async function answerStatement(statement: Locator, answer: number | 'niet gezien') {
  await pointOf(statement, answer).check();
}

export function pointOf(statement: Locator, answer: number | 'niet gezien') {
  return statement.getByRole('radio', {
    name: typeof answer === 'number' ? new RegExp(`^${answer}\\b`) : answer,
  });
}

/** Which figure of a statement is chosen; null when none is. */
export async function chosenIn(statement: Locator): Promise<string | null> {
  const chosen = statement.getByRole('radio', { checked: true });
  return (await chosen.count()) === 0 ? null : chosen.inputValue();
}

export async function press(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
}

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

/** As it reads: without the invisible hyphens, and every white space one space. */
export async function textOf(locator: Locator): Promise<string> {
  return clean(await locator.innerText());
}

/** A table, row by row. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map(clean)));
}

export function clean(text: string) {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
