import { cleanLine } from '@/lib/shared/text';

const LONGEST = 120;

/** What the file is called without its folder and ending, to begin a title with; null where nothing is left. */
export function baseName(typed: string): string | null {
  const name = cleanLine(typed.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.\s]{1,8}$/, '');
  const kept = [...name.replace(/["<>|:*?]/g, ' ').trim()].slice(0, LONGEST).join('');
  return kept === '' || /^\.+$/.test(kept) ? null : kept;
}

/** `attachment` with the name as browsers read it (RFC 6266), and in plain letters for those that cannot. */
export function attachmentHeader(name: string): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/[^ -~]/g, '')
      .replace(/["\\%]/g, '') || 'bestand';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
