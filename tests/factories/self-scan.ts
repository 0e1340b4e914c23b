import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { type AParticipant, aParticipant, as } from './cast';

/** All 19 statements of the standard self form. Sums per axis: 24 of 5, 13 of 3, 7 of 2, 21 of 5, 16 of 4. */
export const fullAnswers = {
  b1: '5',
  b2: '6',
  b3: '4',
  b4: '7',
  b5: '2',
  g1: '3',
  g2: '4',
  g3: '6',
  p1: '6',
  p2: '1',
  l1: '5',
  l2: '4',
  l3: '3',
  l4: '6',
  l5: '3',
  o1: '4',
  o2: '4',
  o3: '1',
  o4: '7',
};

type ScanWishes = { participant?: AParticipant; answers?: Record<string, string>; handedIn?: boolean };

/** A participant with a self-scan: complete and not handed in, unless asked otherwise. */
export async function aSelfScan({
  participant,
  answers = fullAnswers,
  handedIn = false,
}: ScanWishes = {}): Promise<AParticipant> {
  const owner = participant ?? (await aParticipant());
  await as(owner, (scope) => saveScanAnswers(scope, { roundId: owner.roundId, answers }));
  if (handedIn) await as(owner, (scope) => submitSelfScan(scope, { roundId: owner.roundId }));
  return owner;
}
