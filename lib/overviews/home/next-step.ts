/** What a participant did of the preparation for the start meeting. */
export type Preparation = {
  asked: { student: number; trainer: number };
  scan: { state: 'not-started' | 'begun' | 'handed-in'; answered: number; of: number };
  hasQuestion: boolean;
};

export type NextStep = 'ask-feedback' | 'start-scan' | 'finish-scan' | 'write-question' | 'ready';

/**
 * The one thing to do now, before meeting 1 (product.md, "Before meeting 1"): first ask others, who need time to answer,
 * then the own scan, then the result and an own learning question.
 */
export function nextStep({ asked, scan, hasQuestion }: Preparation): NextStep {
  if (scan.state === 'handed-in') return hasQuestion ? 'ready' : 'write-question';
  if (asked.student + asked.trainer === 0) return 'ask-feedback';
  return scan.state === 'begun' ? 'finish-scan' : 'start-scan';
}
