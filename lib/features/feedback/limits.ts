/** Most characters per field, as `maxlength` counts them; without imports, so that forms in the browser can know them. */
export const MOST_NAME = 80;
export const MOST_OWN_WORDS = 600;
/** Per axis. */
export const MOST_FEED_FORWARD = 2000;
