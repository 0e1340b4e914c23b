import { readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/** Address of the one stylesheet, with a version from its contents so that a phone may keep it for a year. */
export function stylesheetAddress(): string {
  if (known && process.env.NODE_ENV === 'production') return known;
  known = readAddress();
  return known;
}

function readAddress(): string {
  try {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'public/generated/student.json');
    return String(JSON.parse(readFileSync(file, 'utf8')).href);
  } catch {
    return '/generated/student.css';
  }
}
