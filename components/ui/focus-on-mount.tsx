'use client';

import { useEffect } from 'react';

/** Moves the focus to an element once it is there: an error summary, the heading of a new step. Renders nothing. */
export function FocusOnMount({
  id,
  again,
}: {
  id: string /** Focuses again when this changes, as with each new attempt. */;
  again?: unknown;
}) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is there to run it once more
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id, again]);
  return null;
}
