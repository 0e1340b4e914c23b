/** The shortest meeting has a minute for each. */
export const MOST_BLOCKS = 15;
/** Minutes. */
export const LONGEST_BLOCK = 600;
export const MOST_BLOCK_TITLE = 200;
export const MOST_BLOCK_NOTE = 2000;
/** Purpose, what to bring and each of the four answers. */
export const MOST_ANSWER = 1000;
export const MOST_NOTE = 4000;
export const MOST_ROOM = 200;
export const MOST_URL = 500;
