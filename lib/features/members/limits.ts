/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_MEMBER_NAME = 80;
/** Of one list that is pasted or uploaded. */
export const MOST_ROWS = 500;
export const MOST_LIST_BYTES = 1_000_000;
