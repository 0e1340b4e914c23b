import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/text-field';
import { RESOURCE_KINDS } from '@/lib/features/resources/kinds';
import type { ResourceSearch } from '@/lib/features/resources/queries';
import type { Topic } from '@/lib/features/resources/topics';
import { KIND_WORDS } from './kinds';
import { topicOptions } from './topic-options';

/** A plain GET: the address holds what was looked for. */
export async function ResourceFilter({
  at,
  topics,
  search,
}: {
  at: string;
  topics: Topic[];
  search: ResourceSearch;
}) {
  const t = await getTranslations('resources');
  return (
    <search aria-label={t('filter')}>
      <form action={at} className="search-row">
        <SelectField
          name="over"
          label={t('about')}
          defaultValue={search.topic}
          options={[{ value: '', label: t('aboutAll') }, ...topicOptions(topics)]}
        />
        <SelectField
          name="soort"
          label={t('kindLabel')}
          defaultValue={search.kind ? KIND_WORDS[search.kind] : ''}
          options={[
            { value: '', label: t('kindAll') },
            ...RESOURCE_KINDS.map((kind) => ({ value: KIND_WORDS[kind], label: t('kind', { kind }) })),
          ]}
        />
        <Button kind="second">{t('show')}</Button>
      </form>
    </search>
  );
}
