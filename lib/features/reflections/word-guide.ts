/** About five sentences. */
const ENOUGH = 25;
const PLENTY = 120;

export type Guide = 'start' | 'on' | 'enough' | 'plenty';

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** A friendly line beside a field, by how much stands in it; never a reason to refuse anything. */
export function wordGuide(text: string): Guide {
  const words = countWords(text);
  if (words === 0) return 'start';
  if (words < ENOUGH) return 'on';
  return words <= PLENTY ? 'enough' : 'plenty';
}
