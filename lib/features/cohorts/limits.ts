/** A group small enough to talk, large enough to learn from one another. */
export const FEWEST_PARTICIPANTS = 2;
export const MOST_PARTICIPANTS = 24;
/** One who leads, or a duo. */
export const MOST_FACILITATORS = 2;

/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_COHORT_NAME = 80;
export const MOST_HOURS = 500;
export const MOST_DAYS = 90;
export const MOST_MINUTES = 600;
