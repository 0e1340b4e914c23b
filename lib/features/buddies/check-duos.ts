import { Refusal } from '@/lib/platform/errors';
import { groupBy } from '@/lib/shared/group-by';
import { duoField } from './schema';

/**
 * The people of each duo. Refusal, by the field of one of them, for someone alone under a number, for more than three
 * together, and for a second trio.
 */
export function checkDuos(chosen: ReadonlyMap<string, number>): string[][] {
  const numbers = groupBy([...chosen.keys()], (id) => chosen.get(id));
  const duos = [...numbers.values()];
  const refuse = (code: string, duo: string[] | undefined) => {
    const [last] = duo?.slice(-1) ?? [];
    if (last) throw new Refusal(code, duoField(last));
  };
  refuse(
    'duoAlone',
    duos.find(({ length }) => length === 1),
  );
  refuse(
    'duoLarge',
    duos.find(({ length }) => length > 3),
  );
  refuse('duoTrios', duos.filter(({ length }) => length === 3)[1]);
  return duos;
}
