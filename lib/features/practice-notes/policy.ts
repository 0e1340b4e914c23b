/** Someone's own place in a group; notes are only ever found through it. */
type OwnPlace = { leftAt: Date | null };

/** Notes go on in a finished group; who stopped reads and removes what they wrote. */
export function canWriteNotes({ leftAt }: OwnPlace): boolean {
  return leftAt === null;
}
