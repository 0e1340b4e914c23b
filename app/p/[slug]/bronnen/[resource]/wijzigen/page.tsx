import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getResourceToChange } from '@/lib/features/resources/queries';
import { topicOf } from '@/lib/features/resources/topics';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { change } from '../../actions';
import { ResourceForm } from '../../resource-form';
import { resourceWords } from '../../resource-words';
import { topicOptions } from '../../topic-options';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('changeTitle') };
}

/** Says it otherwise; also the second half of adding a file. */
export default async function ChangeResourcePage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/bronnen/[resource]/wijzigen'>) {
  const { slug, resource: id } = await params;
  if (!isId(id)) notFound();
  const { bijeenkomst, ...asked } = await searchParams;
  const meeting = isId(bijeenkomst) ? bijeenkomst : '';
  const { resource, topics } = await inPartnership(slug, (scope) => getResourceToChange(scope, id));
  const t = await getTranslations('resources');
  const isNew = 'nieuw' in asked;
  const { kind, title, url, reference, body } = resource;
  return (
    <div className="read stack-l">
      {isNew && (
        <Notice kind="good" role="status" title={t('uploadedTitle')}>
          {t('uploadedText')}
        </Notice>
      )}
      <h1>{t('changeTitle')}</h1>
      <ResourceForm
        action={change.bind(null, slug)}
        kind={kind}
        hidden={{ id, meeting }}
        initial={{
          title,
          url: url ?? '',
          reference: reference ?? '',
          body: body ?? '',
          topic: topicOf(resource),
        }}
        topics={[{ value: '', label: t('aboutNothing') }, ...topicOptions(topics)]}
        permalink={`${paths.changeResource(slug, id)}${meeting && `?bijeenkomst=${meeting}`}`}
        back={meeting ? paths.meeting(slug, meeting) : paths.resource(slug, id)}
        words={await resourceWords()}
      />
    </div>
  );
}
