const MOST = 48;

/** Words of our own addresses, and some that would mislead above a partnership's pages. */
const OURS = new Set([
  'aanmelden',
  'account',
  'admin',
  'api',
  'beheer',
  'demo',
  'f',
  'generated',
  'groep',
  'help',
  'hulp',
  'leerkring',
  'mail',
  'nieuw',
  'p',
  'partnerschap',
  'privacy',
  'public',
  'starten',
  'status',
  'support',
  'taal',
  'test',
  'toegankelijkheid',
  'verlopen',
  'verstuurd',
  'www',
]);

/**
 * A name as a piece of an address: ASCII, lower case, words with a hyphen between them. Never one of our own words, and
 * never empty: what holds no letter or digit of ours becomes "partnerschap-1".
 */
export function partnershipSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/&/g, ' en ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'partnerschap-1';
  return OURS.has(slug) ? `partnerschap-${slug}` : slug;
}

/** The slug, and what to try when another partnership has it. The last holds chance, so that one of them is free. */
export function slugCandidates(name: string, chance: string): string[] {
  const slug = partnershipSlug(name);
  return [slug, ...[2, 3, 4, 5].map((number) => `${slug}-${number}`), `${slug}-${chance}`];
}
