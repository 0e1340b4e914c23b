import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMessage } from './message.mjs';

const MOST_MESSAGES = 500;

/** The mails that arrived, in memory and as .eml files in `folder`; the oldest make room after 500. */
export async function openStore(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const messages = [];
  for (const file of emlFiles(folder)) {
    messages.unshift(await readMessage(path.basename(file, '.eml'), readFileSync(path.join(folder, file))));
  }
  let last = Number(messages[0]?.id ?? 0);

  const drop = (message) => rmSync(path.join(folder, `${message.id}.eml`), { force: true });
  return {
    /** Newest first; `to` keeps the mails to one address. */
    list: (to) =>
      to ? messages.filter((message) => message.recipients.includes(to.toLowerCase())) : messages,
    find: (id) => messages.find((message) => message.id === id),
    async add(source) {
      last += 1;
      const id = String(last).padStart(8, '0');
      const message = await readMessage(id, source);
      writeFileSync(path.join(folder, `${id}.eml`), source, { mode: 0o600 });
      messages.unshift(message);
      messages.sort((a, b) => b.id.localeCompare(a.id));
      messages.splice(MOST_MESSAGES).forEach(drop);
    },
    clear() {
      messages.splice(0).forEach(drop);
    },
  };
}

function emlFiles(folder) {
  return readdirSync(folder)
    .filter((file) => /^\d+\.eml$/.test(file))
    .sort();
}
