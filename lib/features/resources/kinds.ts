import type { ResourceKind, ResourcePlace } from '@/prisma/generated/enums';

export type { ResourceKind, ResourcePlace };

/** In the order in which forms and lists show them. */
export const RESOURCE_KINDS: readonly ResourceKind[] = ['link', 'literature', 'text', 'file'];
export const RESOURCE_PLACES: readonly ResourcePlace[] = ['agenda', 'homework', 'recap'];
