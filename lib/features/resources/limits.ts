/** As `maxlength` counts it; without imports, so that forms in the browser can know it. */
export const MOST_TITLE = 200;
export const MOST_ADDRESS = 1000;
export const MOST_REFERENCE = 1000;
export const MOST_BODY = 10_000;

/** A file, in bytes (10 MiB), and a posted form with one in it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
export const MOST_UPLOAD_BYTES = MOST_FILE_BYTES + 64 * 1024;

/** In one list: what can still be looked through. */
export const MOST_RESOURCES = 200;
/** In one place of a meeting. */
export const MOST_ATTACHED = 20;
