/** The parts of a plan's if-then sentence, which goes on after what was typed. */
export function sentenceParts({ situation, action }: { situation: string; action: string }) {
  return { situation: withoutEnd(situation), action: withoutEnd(action) };
}

function withoutEnd(text: string) {
  return text.replace(/[\s.,;:]+$/u, '');
}
