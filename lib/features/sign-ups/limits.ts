/** Most characters per field, as `maxlength` counts them; without imports, so that forms in the browser can know them. */
export const MOST_PARTNERSHIP_NAME = 80;
export const MOST_PERSON_NAME = 80;
