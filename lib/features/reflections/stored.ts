import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import type { ReflectionKind } from '@/prisma/generated/enums';

export type { ReflectionKind };

/** By question key. An absent key was not answered. */
export type Texts = Record<string, string>;

export const textsSchema: z.ZodType<Texts> = z.record(z.string(), z.string());

type Place = { participantId: string; meetingId: string; kind: ReflectionKind };

export type StoredReflection = {
  id: string | null;
  answers: Texts;
  revision: number;
  savedAt: Date | null;
  skippedAt: Date | null;
};

/** A reflection as it stands; one that was not begun has no answers. */
export async function getReflectionOf(tx: Tx, place: Place): Promise<StoredReflection> {
  const row = await tx.reflection.findFirst({
    where: place,
    select: { id: true, answers: true, revision: true, savedAt: true, skippedAt: true },
  });
  if (!row) return { id: null, answers: {}, revision: 0, savedAt: null, skippedAt: null };
  return { ...row, answers: textsSchema.parse(row.answers) };
}

/** Whether anything was written at all. */
export function isWritten(answers: Texts): boolean {
  return Object.values(answers).some((text) => text !== '');
}
