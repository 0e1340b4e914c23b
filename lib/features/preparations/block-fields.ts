/** A part of the agenda as the form holds it: text, also where a number is meant. */
export type BlockFields = {
  kind: string;
  title: string;
  minutes: string;
  theory: string;
  werkvorm: string;
  note: string;
};

export const blockField = (index: number, name: keyof BlockFields) => `block-${index}-${name}`;

const pattern = /^block-(\d{1,2})-(kind|title|minutes|theory|werkvorm|note)$/;

/** The parts in a form's fields, in their order, each with the number that its fields are named by. */
export function blocksInFields(fields: Record<string, unknown>): { index: number; block: BlockFields }[] {
  const blocks = new Map<number, BlockFields>();
  for (const [name, value] of Object.entries(fields)) {
    const [, number, field] = pattern.exec(name) ?? [];
    if (number === undefined || field === undefined || typeof value !== 'string') continue;
    const index = Number(number);
    const block = blocks.get(index) ?? {
      kind: '',
      title: '',
      minutes: '',
      theory: '',
      werkvorm: '',
      note: '',
    };
    blocks.set(index, { ...block, [field]: value });
  }
  return [...blocks].toSorted(([a], [b]) => a - b).map(([index, block]) => ({ index, block }));
}
