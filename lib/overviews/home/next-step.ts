/** How far a participant is with the preparation for the start meeting. */
export type Preparation = {
  /** Requests for feedback that stand. */
  asked: number;
  scan: 'not-started' | 'begun' | 'handed-in';
  hasQuestion: boolean;
};

export type NextStep = 'ask-feedback' | 'start-scan' | 'finish-scan' | 'write-question' | 'ready';

/**
 * The one thing to do now, before meeting 1 (product.md, "Before meeting 1"): first ask others, who need time to answer,
 * then the own scan, then the result and an own learning question.
 */
export function nextStep({ asked, scan, hasQuestion }: Preparation): NextStep {
  if (scan === 'handed-in') return hasQuestion ? 'ready' : 'write-question';
  if (asked === 0) return 'ask-feedback';
  return scan === 'begun' ? 'finish-scan' : 'start-scan';
}
