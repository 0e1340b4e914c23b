/** "Sanne de Boer" → sanne.deboer@example.nl, which can receive no mail. */
export function addressOf(name: string): string {
  const [first = '', ...rest] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  return `${first}.${rest.join('')}@example.nl`;
}
