import type { Choices } from './answer-queue';

/** What is chosen in the form now, by statement key. */
export function chosenIn(form: HTMLFormElement | null): Choices {
  const chosen = form?.querySelectorAll<HTMLInputElement>('input[type=radio]:checked') ?? [];
  return Object.fromEntries([...chosen].map(({ name, value }) => [name, value]));
}

/** Whether the form shows something else than these answers, leaving out what still waits to be saved. */
export function differsFrom(
  form: HTMLFormElement | null,
  answers: Record<string, number>,
  waiting: Choices,
): boolean {
  const asked = new Set(
    [...(form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].map(({ name }) => name),
  );
  const chosen = chosenIn(form);
  return [...asked].some((key) => !(key in waiting) && chosen[key] !== answers[key]?.toString());
}
