import { expect, type Locator, type Page } from 'playwright/test';

/** What a statement is answered with: a figure, "niet gezien", or nothing. */
export type Given = number | 'niet gezien' | null;

/** The statements of this page: the "?" beside them are groups too. */
export function statementsOf(page: Page) {
  return page.getByRole('group').filter({ has: page.getByRole('radio') });
}

/** Answers the statements of this page in their order. */
export async function answerPage(page: Page, given: Given[]) {
  const statements = statementsOf(page);
  await expect(statements).toHaveCount(given.length);
  for (const [index, answer] of given.entries()) {
    if (answer !== null) await answerStatement(statements.nth(index), answer);
  }
}

/** As a finger does: the words and figures lie over the radio. */
export async function answerStatement(statement: Locator, answer: number | 'niet gezien') {
  await statement.getByText(String(answer), { exact: true }).click();
  await expect(pointOf(statement, answer)).toBeChecked();
}

export function pointOf(statement: Locator, answer: number | 'niet gezien') {
  return statement.getByRole('radio', {
    name: typeof answer === 'number' ? new RegExp(`^${answer}\\b`) : answer,
  });
}

export async function press(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
}

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

/** As it reads: without the invisible hyphens, and every white space one space. */
export async function textOf(locator: Locator): Promise<string> {
  return clean((await locator.allInnerTexts()).join(' '));
}

/** A table, row by row. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map(clean)));
}

export function clean(text: string) {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
