import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/platform/db/client';

/** A uuid that follows from a name alone, so that the same demo has the same ids everywhere. Version 8: made our own way. */
export function seedId(...names: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`leerkring demo/${names.join('/')}`)
    .digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

type Row = Record<string, unknown>;
const withoutId = [
  'cohortFacilitator',
  'cohortSchool',
  'feedbackResponse',
  'pooledFeedback',
  'groupFigure',
  'axisNote',
  'rateLimit',
  'workerHeartbeat',
  'attendance',
  'catchUpTask',
  'recap',
  'recapVersion',
  'homework',
  'homeworkDone',
  'nextStep',
  'questionAxis',
  'questionSource',
  'resourceUse',
  'resourceFile',
  'calendarFeed',
];

/** The transaction, in which rows get an id that follows from `place`, their table and their turn, where none was given. */
export function withSeededIds(tx: Tx, place: string): Tx {
  const turns = new Map<string, number>();
  const named = (model: string, row: Row): Row => {
    const turn = (turns.get(model) ?? 0) + 1;
    turns.set(model, turn);
    return { id: seedId(place, model, turn), ...row };
  };
  const namedAll = (model: string, data: Row | Row[]) =>
    Array.isArray(data) ? data.map((row) => named(model, row)) : named(model, data);
  const delegate = (model: string, target: object) =>
    new Proxy(target, {
      get(object, verb) {
        const member = Reflect.get(object, verb);
        if (typeof member !== 'function' || !String(verb).startsWith('create')) return member;
        return (args: { data: Row | Row[] }) =>
          member.call(object, { ...args, data: namedAll(model, args.data) });
      },
    });
  return new Proxy(tx, {
    get(object, property) {
      const member = Reflect.get(object, property);
      const model = String(property);
      const isModel =
        typeof member === 'object' && member !== null && 'createMany' in member && !withoutId.includes(model);
      return isModel ? delegate(model, member) : typeof member === 'function' ? member.bind(object) : member;
    },
  });
}
