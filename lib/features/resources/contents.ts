import { Refusal } from '@/lib/platform/errors';
import type { AddResource, ChangeResource } from './schema';
import { type Topic, topicColumns } from './topics';

/** The columns of what a form says; nothing for what its kind does not have. Refusal for a topic that is not there. */
export function contentsOf(input: AddResource | ChangeResource, topics: readonly Topic[]) {
  const about = topicColumns(topics, input.topic);
  if (!about) throw new Refusal('choose', 'topic');
  return {
    ...about,
    title: input.title,
    url: ('url' in input && input.url) || null,
    reference: ('reference' in input && input.reference) || null,
    body: input.body || null,
  };
}
