import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { isDay } from '@/lib/shared/local-time';
import { plainText } from '@/lib/shared/text';

const id = z.custom<string>(isId, 'invalid');

export const attendanceStates = ['present', 'late', 'absent_with_notice', 'absent_without_notice'] as const;
export const absenceReasons = ['school', 'personal', 'unsaid'] as const;
export const MOST_TASK = 2000;

/** A participant's state arrives as a field of its own: its name ends in the id it stands for. */
export const STATE_FIELD = 'state-';

export const recordAttendanceInput = z
  .looseObject({ meeting: id })
  .transform(({ meeting, ...fields }, ctx) => {
    const states: { participantId: string; state: (typeof attendanceStates)[number] }[] = [];
    for (const [name, value] of Object.entries(fields)) {
      if (!name.startsWith(STATE_FIELD) || value === '') continue;
      const participantId = name.slice(STATE_FIELD.length);
      const state = z.enum(attendanceStates).safeParse(value);
      if (isId(participantId) && state.success) states.push({ participantId, state: state.data });
      else ctx.addIssue({ code: 'custom', message: 'choose', path: [name] });
    }
    return { meeting, states };
  });

export type RecordAttendance = z.infer<typeof recordAttendanceInput>;

export const absenceInput = z.discriminatedUnion('change', [
  z.object({ change: z.literal('announce'), meeting: id, reason: z.enum(absenceReasons, 'choose') }),
  z.object({ change: z.literal('takeBack'), meeting: id }),
]);

export type Absence = z.infer<typeof absenceInput>;

export const giveCatchUpInput = z.object({
  meeting: id,
  participant: id,
  text: plainText({ max: MOST_TASK, required: true }),
  dueOn: z.string('day').refine((value) => isDay(value) && value >= '2020' && value < '2100', 'day'),
});

export type GiveCatchUp = z.infer<typeof giveCatchUpInput>;

export const tickCatchUpInput = z.object({ meeting: id, change: z.enum(['done', 'open'], 'invalid') });
