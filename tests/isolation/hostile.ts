import fc from 'fast-check';
import type { Field } from './page-forms';
import type { World } from './world';

/** Would run, if a page ever showed it as it was typed. */
export const script = '<script>alert("leerkring")</script>';

const texts = [
  script,
  `"><img src=x onerror=alert(1)>`,
  '\u0000',
  'voor\u0000na',
  'x'.repeat(500),
  '👩🏽‍🏫'.repeat(200),
  'مرحبا \u202Egnirts eht sesrever\u202C',
  '\u200B\u200B\u200B',
  'a\r\nSet-Cookie: leerkring=x',
  "'; DROP TABLE member; --",
  '{"$ne":null}',
  '$ACTION_ID_0',
  '__proto__',
  'constructor',
  '[object Object]',
  '../../../etc/passwd',
  'http://example.org',
  '',
  ' ',
];
/** Too long for anything of ours. In some bodies only: it is sent, and shown again, as it is. */
const long = 'x'.repeat(50_000);
const withLong = 25;

const levels = [
  '0',
  '8',
  '-1',
  '1.5',
  '1e0',
  '01',
  '+3',
  'NaN',
  'Infinity',
  '٣',
  '７',
  'not-seen',
  'NOT-SEEN',
  'null',
  'true',
];
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '_was',
  '_revision',
  'b1',
  'zz9',
  'b1[]',
  'b1.b1',
  '',
  '$ACTION_REF_9',
  'x'.repeat(300),
];

/** How many, and which: the same seed makes the same. */
export type Sample = { tries: number; seed: number };

/** Ids that are real, of people and things that this form is not about. */
function foreignIds(own: World, other: World): string[] {
  const of = ({ round, otherRound, axes, spare, requests, shares, partnershipId }: World) => [
    round,
    otherRound,
    axes[0] ?? '',
    // Members nobody reads as: they may be let go, or given another address.
    spare.toChange,
    spare.toInvite,
    requests.read.id,
    requests.trained.id,
    shares.scan,
    partnershipId,
  ];
  return [...of(other), ...of(own), other.round.toUpperCase(), '00000000-0000-0000-0000-000000000000'];
}

/** What a form could be made to send: some fields with hostile values, left out, or sent more than once, and some that it does not have. */
export function hostileFields(
  fields: Field[],
  names: string[],
  [own, other]: [World, World],
  { tries, seed }: Sample,
): Field[][] {
  const value = fc.oneof(
    fc.constantFrom(...texts),
    fc.constantFrom(...levels),
    fc.constantFrom(...foreignIds(own, other)),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const kept = fields.filter(([name]) => name.startsWith('$ACTION'));
  const plain = new Map(fields.filter(([name]) => !name.startsWith('$ACTION')));
  const one = (name: string) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Field[]>(plain.has(name) ? [[name, plain.get(name) ?? '']] : []) },
      { weight: 4, arbitrary: value.map((hostile): Field[] => [[name, hostile]]) },
      { weight: 1, arbitrary: fc.constant<Field[]>([]) },
      {
        weight: 1,
        arbitrary: fc.tuple(value, value).map(([first, second]): Field[] => [
          [name, first],
          [name, second],
        ]),
      },
    );
  const known = [...new Set([...plain.keys(), ...names])];
  const extra = fc.array(fc.tuple(fc.constantFrom(...strangeNames), value), { maxLength: 3 });
  const body = fc.tuple(fc.tuple(...known.map(one)), extra);
  return fc.sample(body, { numRuns: tries, seed }).map(([filled, more], nth): Field[] => {
    const sent = [...filled.flat(), ...more];
    if (nth % withLong !== 0 || known.length === 0) return [...kept, ...sent];
    const tooMuch = known[(nth / withLong) % known.length] ?? '';
    return [...kept, ...sent.filter(([name]) => name !== tooMuch), [tooMuch, long]];
  });
}

/** What a script could send instead of the JSON that ours sends. */
export function hostileJson({ tries, seed }: Sample): string[] {
  const near = fc.record({
    answers: fc.dictionary(
      fc.constantFrom('b1', 'g1', 'zz', '__proto__'),
      fc.oneof(fc.constantFrom(...levels, ...texts), fc.integer(), fc.jsonValue()),
    ),
    revision: fc.oneof(fc.integer(), fc.jsonValue()),
  });
  const sampled = fc
    .sample(fc.oneof(near, fc.jsonValue()), { numRuns: tries - 6, seed })
    .map((value) => JSON.stringify(value));
  return [
    ...sampled,
    '',
    '{',
    'null',
    '[]',
    '{"answers":{"b1":"3"},"answers":null}',
    `{"answers":${'['.repeat(3000)}${']'.repeat(3000)}}`,
  ];
}
