import { demoPeople } from './demo.mjs';

/** What is printed when everything answers. */
export function welcome({ settings, dataDir, logs }) {
  const lines = ['', '  Leerkring is ready.', '', `    Leerkring   ${settings.baseUrl}`];
  if (settings.mailbox) lines.push(`    Mailbox     http://localhost:${settings.mailboxPort}`);
  if (settings.embedded) lines.push(`    Data        ${dataDir}`);
  if (logs) lines.push(`    Logs        ${logs}`);
  const people = settings.demo ? demoPeople() : [];
  if (people.length > 0)
    lines.push('', '  Demo people, one click on the sign-in page:', '', ...table(people));
  return [...lines, '', '  Stop with Ctrl-C.', ''].join('\n');
}

function table(people) {
  const width = Math.max(...people.map(({ name }) => name.length));
  return people.map(
    ({ name, role = '', email = '' }) =>
      `    ${name.padEnd(width)}   ${[role, email].filter(Boolean).join(', ')}`,
  );
}
