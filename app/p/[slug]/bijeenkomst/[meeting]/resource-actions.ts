'use server';

import { shown } from '@/app/p/[slug]/shown';
import { attachResource, detachResource } from '@/lib/features/resources/attach-resource';
import { useInput } from '@/lib/features/resources/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

const backToMeeting = ({ slug, input }: { slug: string; input: { meeting: string } }) =>
  shown(paths.meeting(slug, input.meeting), '#bronnen');

export const attach = partnershipAction({ input: useInput, write: attachResource, then: backToMeeting });
export const detach = partnershipAction({ input: useInput, write: detachResource, then: backToMeeting });
