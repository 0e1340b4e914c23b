/** As a group's plan may have them; without imports, so that forms in the browser can know them. */
export const MOST_MEETINGS = 24;
export const MOST_PLANNED_AT_ONCE = 12;
export const FEWEST_MINUTES = 30;
export const MOST_MINUTES = 480;
