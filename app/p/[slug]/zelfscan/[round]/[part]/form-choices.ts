import type { Fields } from '@/app/p/[slug]/autosave/save-queue';

/** What is chosen in the form now, by statement key. */
export function chosenIn(form: HTMLFormElement): Fields {
  const chosen = form.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  return Object.fromEntries([...chosen].map(({ name, value }) => [name, value]));
}
