const VIDEO_SITES = [
  'youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
  'vimeo.com',
  'dailymotion.com',
  'loom.com',
  'streamable.com',
  'tiktok.com',
  'microsoftstream.com',
  'wevideo.com',
  'screencast.com',
  'iris-connect.com',
  'irisconnect.com',
];
const VIDEO_FILE = /\.(?:mp4|mov|m4v|webm|avi|mkv|wmv|3gp|ogv|mpe?g)$/i;

/** An address that a browser opens safely: https, with a name of its own and without a password; null for anything else. */
export function httpsLink(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) return null;
  return /\.[a-z0-9-]{2,}$/i.test(url.hostname) ? url.href : null;
}

/** Whether a link leads to a video, as far as its address tells. */
export function isVideoLink(link: string): boolean {
  const { hostname, pathname } = new URL(link);
  const site = VIDEO_SITES.some((name) => hostname === name || hostname.endsWith(`.${name}`));
  return site || VIDEO_FILE.test(decoded(pathname)) || /^\/:v:/.test(pathname);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
