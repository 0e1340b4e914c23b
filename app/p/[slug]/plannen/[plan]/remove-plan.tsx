import { getTranslations } from 'next-intl/server';
import { RemoveHere } from '@/app/p/[slug]/remove-here';
import { paths } from '@/lib/shared/paths';
import { remove } from '../actions';

export async function RemovePlan({ slug, plan }: { slug: string; plan: string }) {
  const t = await getTranslations('plans');
  const errors = await getTranslations('errors');
  return (
    <RemoveHere
      action={remove.bind(null, slug)}
      fields={{ plan }}
      permalink={paths.plan(slug, plan)}
      words={{
        label: t('remove'),
        title: t('removeTitle'),
        text: t('removeText'),
        sure: t('removeSure'),
        busy: t('busy'),
        signIn: errors('signInAgain'),
      }}
    />
  );
}
