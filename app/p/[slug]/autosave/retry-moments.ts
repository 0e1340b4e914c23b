import type { SaveQueue } from './save-queue';

/** Tries again as soon as there is reason to think that it will work, and a last time when the page is left. */
export function listenForMoments(queue: SaveQueue) {
  const again = () => void queue.flush();
  const shown = () => (document.visibilityState === 'visible' ? again() : queue.leave());
  const leaving = (event: BeforeUnloadEvent) => {
    if (queue.hasUnsaved()) event.preventDefault();
  };
  const events = [
    [window, 'online', again],
    [window, 'focus', again],
    [document, 'visibilitychange', shown],
    [window, 'pagehide', queue.leave],
    [window, 'beforeunload', leaving],
  ] as const;
  for (const [target, name, react] of events) target.addEventListener(name, react as EventListener);
  return () => {
    for (const [target, name, react] of events) target.removeEventListener(name, react as EventListener);
  };
}
