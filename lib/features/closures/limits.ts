/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_CLOSURE_NAME = 100;
/** The database takes no longer ones either: the first day to the last is at most a hundred days. */
export const MOST_DAYS_CLOSED = 100;
