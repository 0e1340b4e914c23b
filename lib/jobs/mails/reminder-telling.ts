import type { Reminder } from '@/lib/core/reminders/reminder';
import type { GroupState } from '@/lib/overviews/reminders/group-state';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** What the words of a reminder are made from. */
export type Telling = {
  scope: TenantScope;
  slug: string;
  /** In a preview somebody else's plan stays hidden. */
  hidePlans: boolean;
};

/** A reminder in its group; null for what is about no group. */
export type InGroup = { reminder: Reminder; group: GroupState | null; name: string };
