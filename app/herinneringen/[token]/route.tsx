import { linkRoute, wordsOfProblem } from '@/app/_links/link-route';
import type { LinkVisit } from '@/app/_links/visit';
import { goTo, respond } from '@/app/_plain/respond';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { changeWishesInput } from '@/lib/features/reminders/schema';
import { Refusal } from '@/lib/platform/errors';
import { paths } from '@/lib/shared/paths';
import { withWishes } from './by-token';
import { WishesPage } from './wishes-page';

/** What somebody wants of reminders. */
export const GET = linkRoute((asked) =>
  withWishes(asked, (visit, wishes) => respond(visit, 200, <WishesPage visit={visit} wishes={wishes} />)),
);

/** Pauses, goes on, or chooses kinds; what is wrong comes back with the page (422). */
export const POST = linkRoute(async (asked) => {
  const parsed = changeWishesInput.safeParse(Object.fromEntries(asked.posted));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return problem(asked, String(issue?.path[0] ?? ''), issue?.message ?? 'invalid');
  }
  try {
    const to = `${paths.reminderWishes(asked.params.token)}?bewaard`;
    return await withWishes(
      asked,
      async (visit) => goTo(visit, to),
      (scope, { memberId }) => changeWishes(scope, memberId, parsed.data),
    );
  } catch (error) {
    if (error instanceof Refusal) return problem(asked, error.field ?? '', error.code);
    throw error;
  }
});

function problem(asked: LinkVisit, field: string, code: string) {
  return withWishes(asked, (visit, wishes) => {
    const text = wordsOfProblem(visit, { code });
    const at = field === 'length' ? 'length' : 'until';
    return respond(visit, 422, <WishesPage visit={visit} wishes={wishes} problem={{ field: at, text }} />);
  });
}
