import { expect, test } from 'vitest';
import { getOwnData } from '@/lib/overviews/own-data/get-own-data';
import { openData } from '@/lib/overviews/own-data/open-data';
import { NotFoundError } from '@/lib/platform/errors';
import { asOwner, inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, as } from '@/tests/factories/cast';
import { aResponse, levels } from '@/tests/factories/result';
import { aSelfScan } from '@/tests/factories/self-scan';

const own = (person: { userId: string; slug: string }) =>
  asOwner({ userId: person.userId }, person.slug, async (scope) =>
    openData(await getOwnData(scope, { read: true }), scope.now),
  );

async function leave(person: { partnershipId: string; memberId: string }) {
  await inTenant(person.partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: person.memberId }, data: { leftAt: now } }),
  );
}

test('who left still reads and takes along what is theirs: the scan, and what others said to them', async () => {
  const mentor = await aSelfScan({ handedIn: true });
  await aResponse(mentor, {
    by: 'Milan',
    answers: levels('sb', 6, 5),
    feedForward: { begeleider: 'Vraag vaker door' },
  });
  await leave(mentor);

  await expect(as(mentor, async () => 'inside')).rejects.toThrow(NotFoundError);
  const data = await own(mentor);

  expect(data.person).toMatchObject({ name: mentor.name, email: mentor.email });
  const [round] = data.rounds;
  expect(round?.selfScan?.axes[0]).toMatchObject({ mean: 4.8, answered: 5 });
  expect(round?.feedbackReceived[0]).toMatchObject({ from: 'Milan' });
  expect(JSON.stringify(round?.feedbackReceived)).toContain('Vraag vaker door');
});

test('what others said stays closed until the own scan is handed in, here too', async () => {
  const mentor = await aSelfScan();
  await aResponse(mentor, {
    by: 'Milan',
    answers: levels('sb', 6, 5),
    feedForward: { begeleider: 'Vraag vaker door' },
  });

  const data = await own(mentor);

  expect(data.rounds[0]).toMatchObject({ selfScan: null, feedbackReceived: [] });
  expect(JSON.stringify(data)).not.toContain('Vraag vaker door');
});

test('nothing of a colleague in the same group is in it', async () => {
  const cohort = await aCohort();
  const mentor = await aSelfScan({
    participant: await aParticipant({ cohort, name: 'Anna Eigen' }),
    handedIn: true,
  });
  const other = await aParticipant({ cohort, name: 'Bas Ander' });
  await aSelfScan({ participant: other, handedIn: true });
  await aResponse(other, {
    by: 'Zoë van de Ander',
    answers: levels('sb', 1),
    feedForward: { begeleider: 'Voor Bas' },
  });

  const text = JSON.stringify(await own(mentor));

  for (const foreign of ['Bas Ander', 'Zoë', 'Voor Bas', other.email]) expect(text).not.toContain(foreign);
});

test('a trainer takes along the feedback they gave, with every answer', async () => {
  const mentor = await aParticipant();
  const trainer = await aMember({
    partnership: { ...mentor, name: '', versionId: mentor.versionId },
    roles: ['school_trainer'],
    name: 'Henk Opleider',
  });
  await aResponse(mentor, { by: trainer, answers: { xb1: 7 }, feedForward: { begeleider: 'Mooi' } });

  const data = await own(trainer);

  expect(data.feedbackGiven[0]).toMatchObject({ to: mentor.name });
  expect(JSON.stringify(data.feedbackGiven)).toContain('Mooi');
});
