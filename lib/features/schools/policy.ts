/** Where someone works or worked, or a group takes part, the school stays. */
export function canRemoveSchool({ members, cohorts }: { members: number; cohorts: number }): boolean {
  return members === 0 && cohorts === 0;
}
