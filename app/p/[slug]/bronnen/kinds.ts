import { RESOURCE_KINDS, type ResourceKind } from '@/lib/features/resources/kinds';

/** How an address names a kind. */
export const KIND_WORDS = { link: 'link', literature: 'literatuur', text: 'tekst', file: 'bestand' } as const;

export function kindOf(word: unknown): ResourceKind | null {
  return RESOURCE_KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;
}
