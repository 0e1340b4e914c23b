import type { MeetingKind } from '@/prisma/generated/enums';
import { type Block, emptyBlock } from './agenda';
import { scaleMinutes } from './scale-minutes';

const part = (
  kind: Block['kind'],
  minutes: number,
  { title = null, theoryMinutes = 0 }: { title?: string | null; theoryMinutes?: number } = {},
): Block => ({ ...emptyBlock(kind), minutes, title, theoryMinutes });

/** For 180 minutes. Titles are data in Dutch, as the instruments are; a part without one is called after its kind. */
const templates: Record<MeetingKind, Block[]> = {
  start: [
    part('free', 20, { title: 'Kennismaken, en wat we van elkaar verwachten' }),
    part('explore', 45, { title: 'De bekwaamheden leren kennen', theoryMinutes: 15 }),
    part('pause', 15),
    part('deepen', 40, { title: 'Onze leervragen naast elkaar' }),
    part('design', 35, { title: 'Samen een leervraag kiezen' }),
    part('homework', 15),
    part('evaluate', 10),
  ],
  work: [
    part('look_back', 35),
    part('explore', 30),
    part('deepen', 40, { theoryMinutes: 15 }),
    part('pause', 15),
    part('design', 35),
    part('homework', 15),
    part('evaluate', 10),
  ],
};

/** The programme's way to spend a meeting of this kind, with minutes that add up to its length. */
export function agendaTemplate(kind: MeetingKind, length: number): Block[] {
  return scaleMinutes(templates[kind], length);
}
