/** The fewest people with whom one learns from another. */
const FEWEST = 2;

export type Attention = 'noFacilitator' | 'fewParticipants' | 'failingPeople' | 'failingRequests' | 'over';

type Standing = {
  facilitators: number;
  participants: number;
  failingPeople: number;
  failingRequests: number;
  lastDay: Date | null;
};

/** What a coordinator should look at in a running group, the most pressing first. */
export function attentionFor(cohort: Standing, now: Date): Attention[] {
  const dayAfterLast = cohort.lastDay && new Date(cohort.lastDay.getTime() + 86_400_000);
  return [
    ...(cohort.facilitators === 0 ? (['noFacilitator'] as const) : []),
    ...(cohort.participants < FEWEST ? (['fewParticipants'] as const) : []),
    ...(cohort.failingPeople > 0 ? (['failingPeople'] as const) : []),
    ...(cohort.failingRequests > 0 ? (['failingRequests'] as const) : []),
    ...(dayAfterLast && dayAfterLast <= now ? (['over'] as const) : []),
  ];
}
