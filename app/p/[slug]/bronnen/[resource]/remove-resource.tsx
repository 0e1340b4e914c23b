import { getTranslations } from 'next-intl/server';
import { RemoveHere } from '@/app/p/[slug]/remove-here';
import { paths } from '@/lib/shared/paths';
import { remove } from '../actions';

export async function RemoveResource({ slug, id }: { slug: string; id: string }) {
  const t = await getTranslations('resources');
  return (
    <RemoveHere
      action={remove.bind(null, slug)}
      fields={{ id }}
      permalink={paths.resource(slug, id)}
      words={{
        label: t('remove'),
        title: t('removeTitle'),
        text: t('removeMeaning'),
        sure: t('removeSure'),
        busy: t('busy'),
        signIn: t('signIn'),
      }}
    />
  );
}
