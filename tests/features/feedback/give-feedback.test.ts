import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '@/lib/core/frameworks/answers';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { handIn } from '@/lib/features/feedback/hand-in';
import { listAskedOfMe } from '@/lib/features/feedback/queries';
import { recordOpened } from '@/lib/features/feedback/record-opened';
import { renewLink } from '@/lib/features/feedback/renew-link';
import { savePart } from '@/lib/features/feedback/save-part';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { takeBack } from '@/lib/features/feedback/take-back';
import { setClock } from '@/lib/platform/clock';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { aMember, as } from '@/tests/factories/cast';
import { anAskedStudent, anAskedTrainer, hoursFromNow, mailsOf, rowOf, studentFormOf } from './asked';

afterEach(() => setClock());

type Asked = Awaited<ReturnType<typeof anAskedStudent>>;
const within = <T>({ mentor }: Asked, work: (scope: TenantScope) => Promise<T>) =>
  inTenant(mentor.partnershipId, work);
const save = (asked: Asked, answers: Answers, feedForward: Record<string, string> = {}) =>
  within(asked, async (scope) => {
    const form = await getForm(scope.tx, asked.mentor.versionId, 'student');
    for (const [index, axis] of form.axes.entries()) {
      const posted = pageOf(axis, answers, feedForward);
      if (posted.size > 0) await savePart(scope, { ...asked.ids, part: index + 1, posted });
    }
  });
const stored = ({ mentor, requestId }: Asked) =>
  within({ mentor } as Asked, ({ tx }) => tx.feedbackResponse.findFirst({ where: { requestId } }));

test('what was given stays unless it is given again, and an emptied text goes', async () => {
  const asked = await anAskedStudent();
  await save(asked, { sb1: 3, sb2: 'not-seen' }, { begeleider: 'Vaker vragen stellen' });
  await save(asked, { sb1: 6, sg1: 2 }, { bruggenbouwer: 'Bel de opleiding' });
  await save(asked, {}, { begeleider: '' });

  expect(await rowOf(asked)).toMatchObject({
    answers: { sb1: 6, sb2: 'not-seen', sg1: 2 },
    feedForward: { bruggenbouwer: 'Bel de opleiding' },
  });
});

test('two tabs that save at once both keep what they gave', async () => {
  const asked = await anAskedStudent();
  const { axes } = await studentFormOf(asked.mentor);
  await Promise.all(
    axes.map(({ key, statements }) => save(asked, { [statements[0]?.key ?? '']: 4 }, { [key]: 'x' })),
  );
  const row = await rowOf(asked);
  expect(Object.keys(row.answers)).toHaveLength(5);
  expect(Object.keys(row.feedForward)).toHaveLength(5);
});

test('handed in: scores computed on the server, one mail to the mentor, closed', async () => {
  const asked = await anAskedStudent();
  const answers: Answers = { sb1: 3, sb2: 'not-seen', sb3: 6, sg1: 2 };
  await save(asked, answers);

  await Promise.all([
    within(asked, (scope) => handIn(scope, asked.ids)),
    within(asked, (scope) => handIn(scope, asked.ids)),
  ]);

  const response = await stored(asked);
  expect(response?.scores).toEqual(axisScores(await studentFormOf(asked.mentor), answers));
  expect(response?.scores).toMatchObject({
    begeleider: { sum: 9, answered: 2 },
    bruggenbouwer: { sum: 2, answered: 1 },
    poortwachter: { sum: 0, answered: 0 },
  });
  expect((await mailsOf(asked)).filter(({ kind }) => kind === 'feedback_answered')).toMatchObject([
    { memberId: asked.mentor.memberId },
  ]);
  await expect(save(asked, { sb1: 7 })).rejects.toThrow(Refusal);
  hoursFromNow(1);
  await within(asked, (scope) => handIn(scope, asked.ids));
  expect(await stored(asked)).toEqual(response);
});

test('an empty form is not handed in', async () => {
  const asked = await anAskedStudent();
  await expect(within(asked, (scope) => handIn(scope, asked.ids))).rejects.toThrow(
    new Refusal('nothingAnswered'),
  );
});

test('taken back until the mentor has read it, changed, and handed in again with one mail in all', async () => {
  const asked = await anAskedStudent();
  await save(asked, { sb1: 3 });
  await within(asked, (scope) => handIn(scope, asked.ids));
  await within(asked, (scope) => takeBack(scope, asked.ids));
  await within(asked, (scope) => takeBack(scope, asked.ids));
  expect(await stored(asked)).toMatchObject({ submittedAt: null, scores: null, answers: { sb1: 3 } });
  await save(asked, { sb1: 5 });
  await within(asked, (scope) => handIn(scope, asked.ids));
  expect((await mailsOf(asked)).filter(({ kind }) => kind === 'feedback_answered')).toHaveLength(1);

  await within(asked, ({ tx, now }) =>
    tx.feedbackResponse.updateMany({ where: { requestId: asked.requestId }, data: { readAt: now } }),
  );
  await expect(within(asked, (scope) => takeBack(scope, asked.ids))).rejects.toThrow(
    new Refusal('alreadyRead'),
  );
  expect(await stored(asked)).toMatchObject({ scores: { begeleider: { sum: 5, answered: 1 } } });
});

test('who takes it back after the last day gets a week to change it', async () => {
  const asked = await anAskedStudent();
  await save(asked, { sb1: 3 });
  await within(asked, (scope) => handIn(scope, asked.ids));
  hoursFromNow(50 * 24);
  await within(asked, (scope) => takeBack(scope, asked.ids));
  hoursFromNow(56 * 24);
  await within(asked, (scope) => handIn(scope, asked.ids));
  expect((await stored(asked))?.submittedAt).not.toBeNull();
});

test('declined: the draft is erased; an answer is taken back first', async () => {
  const asked = await anAskedStudent();
  await save(asked, { sb1: 3 });
  await within(asked, (scope) => handIn(scope, asked.ids));
  await expect(within(asked, (scope) => declineRequest(scope, asked.ids))).rejects.toThrow(Refusal);
  await within(asked, (scope) => takeBack(scope, asked.ids));
  await within(asked, (scope) => declineRequest(scope, asked.ids));
  await within(asked, (scope) => declineRequest(scope, asked.ids));
  expect(await stored(asked)).toBeNull();
  expect((await rowOf(asked)).declinedAt).not.toBeNull();
  await expect(within(asked, (scope) => takeBack(scope, asked.ids))).rejects.toThrow(Refusal);
});

test('opening a thousand times spends nothing and keeps the first moment', async () => {
  const asked = await anAskedStudent();
  for (let time = 0; time < 40; time++) {
    await Promise.all(
      Array.from({ length: 25 }, () =>
        within(asked, async (scope) => recordOpened(scope, { id: asked.requestId, openedAt: null })),
      ),
    );
    if (time === 0) hoursFromNow(2);
  }
  const row = await rowOf(asked);
  expect(row).toMatchObject({ linkVersion: 1, submittedAt: null });
  expect(row.openedAt).not.toBeNull();
  setClock();
  await save(asked, { sb1: 3 });
}, 120_000);

test('expired: no handing in, what was being typed is kept for a day, and a new link opens it again', async () => {
  const asked = await anAskedStudent();
  hoursFromNow(30 * 24 + 3);
  await save(asked, { sb1: 3 });
  await expect(within(asked, (scope) => handIn(scope, asked.ids))).rejects.toThrow(Refusal);
  hoursFromNow(32 * 24);
  await expect(save(asked, { sb1: 4 })).rejects.toThrow(Refusal);

  await within(asked, (scope) => renewLink(scope, { requestId: asked.requestId, linkVersion: 1 }));

  await expect(save(asked, { sb1: 4 })).rejects.toThrow(NotFoundError);
  const renewed = { ...asked, ids: { ...asked.ids, respondent: { linkVersion: 2 } } };
  await save(renewed, { sb2: 4 });
  expect((await rowOf(asked)).answers).toEqual({ sb1: 3, sb2: 4 });
  expect((await mailsOf(asked)).map(({ dedupeKey }) => dedupeKey)).toContain(
    `feedback-request:${asked.requestId}:2`,
  );
  await expect(
    within(asked, (scope) => renewLink(scope, { requestId: asked.requestId, linkVersion: 1 })),
  ).rejects.toThrow(new Refusal('sentLessThanAnHourAgo'));
});

test('a link that still works is not renewed by its holder', async () => {
  const asked = await anAskedStudent();
  await expect(
    within(asked, (scope) => renewLink(scope, { requestId: asked.requestId, linkVersion: 1 })),
  ).rejects.toThrow(new Refusal('requestClosed'));
});

test('an older link changes nothing', async () => {
  const asked = await anAskedStudent();
  await as(asked.mentor, (scope) => sendAgain(scope, { requestId: asked.requestId }));
  for (const write of [handIn, takeBack, declineRequest]) {
    await expect(within(asked, (scope) => write(scope, asked.ids))).rejects.toThrow(NotFoundError);
  }
});

test('a trainer answers what is asked of them and nobody else does', async () => {
  const { mentor, trainer, requestId, ids } = await anAskedTrainer();
  expect(await as(trainer, listAskedOfMe)).toMatchObject([
    { requestId, mentor: 'Esra Yıldız', begun: false },
  ]);
  const stranger = await aMember({ roles: ['school_trainer'] });
  const given = { part: 1, posted: new URLSearchParams({ xb1: '5' }) };

  await expect(
    as(stranger, (scope) =>
      savePart(scope, { requestId, respondent: { memberId: stranger.memberId }, ...given }),
    ),
  ).rejects.toThrow(NotFoundError);
  await expect(
    as(mentor, (scope) =>
      savePart(scope, { requestId, respondent: { memberId: mentor.memberId }, ...given }),
    ),
  ).rejects.toThrow(NotFoundError);
  await expect(
    as(mentor, (scope) => handIn(scope, { requestId, respondent: { linkVersion: 1 } })),
  ).rejects.toThrow(NotFoundError);
  await as(trainer, (scope) => savePart(scope, { ...ids, ...given }));
  await as(trainer, (scope) => handIn(scope, ids));
  expect(await as(trainer, listAskedOfMe)).toEqual([]);
});

test('whatever is posted, what is good is kept and what is not is said', async () => {
  const asked = await anAskedStudent();
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('0', '8', '9', '1.5', '5', '5 ', 'not-seen', '\0', '__proto__'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { maxLength: 3 }),
      fc.oneof(value, fc.constant('é'.repeat(50_000))),
      async (levels, text) => {
        const posted = new URLSearchParams([
          ...levels.map((level): [string, string] => ['sb2', level]),
          ['sb1', '5'],
          ['feed-forward', text],
          ['scores', '7'],
        ]);
        const { request, errors } = await within(asked, (scope) =>
          savePart(scope, { ...asked.ids, part: 1, posted }),
        );
        const good = levels.length === 1 && /^([1-7]|not-seen)$/.test(levels[0] ?? '');
        expect(errors.sb2).toBe(
          good || levels.length === 0 || (levels.length === 1 && levels[0] === '') ? undefined : 'level',
        );
        expect(errors['feed-forward']).toBe(text.length > 2000 ? 'tooLong' : undefined);
        expect(request.answers.sb1).toBe(5);
        expect((await rowOf(asked)).answers).toEqual(request.answers);
      },
    ),
    { numRuns: 60 },
  );
});

test('the database itself refuses answers out of range', async () => {
  const asked = await anAskedStudent();
  for (const level of ['8', '0', '1.5', '"seen"', '[5]', 'null']) {
    await expect(
      within(
        asked,
        ({ tx, now }) => tx.$executeRaw`
        INSERT INTO feedback_response (request_id, answers, saved_at) VALUES (${asked.requestId}::uuid, ${`{"sb1":${level}}`}::jsonb, ${now})`,
      ),
    ).rejects.toThrow('feedback_response_answers');
  }
});

function pageOf(axis: FormAxis, answers: Answers, feedForward: Record<string, string>) {
  const posted = new URLSearchParams();
  for (const { key } of axis.statements)
    if (answers[key] !== undefined) posted.set(key, String(answers[key]));
  if (feedForward[axis.key] !== undefined) posted.set('feed-forward', feedForward[axis.key] ?? '');
  return posted;
}
