/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_SUBJECT = 150;
export const MOST_TEXT = 5000;

/** Of one group in a day: who gets more stops reading. */
export const MOST_PER_DAY = 3;
/** On one page. */
export const PAGE_SIZE = 20;
