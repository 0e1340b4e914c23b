export const MOST_TITLE = 200;
/** Minutes. */
export const LONGEST_WERKVORM = 600;
export const MOST_STEPS = 20;
export const MOST_STEP = 400;
export const MOST_SOURCE = 500;
