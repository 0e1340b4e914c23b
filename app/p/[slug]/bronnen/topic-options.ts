import { type Topic, topicOfAxis, topicOfDomain } from '@/lib/features/resources/topics';

/** Domains with their axes under them, as the options of one field. */
export function topicOptions(topics: readonly Topic[]) {
  return topics.flatMap(({ key, name, axes }) => [
    { value: topicOfDomain(key), label: name },
    ...axes.map((axis) => ({ value: topicOfAxis(axis.key), label: `– ${axis.name}` })),
  ]);
}
