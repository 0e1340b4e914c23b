/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_SCHOOL_NAME = 80;
