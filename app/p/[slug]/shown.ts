import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';

/**
 * To the page that the form is on, as it is now. Where only what follows a # would change in the address, or nothing at
 * all, the browser keeps what it shows unless the page is said to have changed.
 */
export function shown(path: string, end: string): never {
  revalidatePath(path);
  redirect(`${path}${end}`);
}
