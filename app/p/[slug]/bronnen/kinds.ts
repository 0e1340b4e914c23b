import type { ResourceKind } from '@/prisma/generated/enums';

/** How an address names a kind. */
export const KIND_WORDS = { link: 'link', literature: 'literatuur', text: 'tekst', file: 'bestand' } as const;

export const KINDS = Object.keys(KIND_WORDS) as ResourceKind[];

export function kindOf(word: unknown): ResourceKind | null {
  return KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;
}
