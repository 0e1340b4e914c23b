import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { paths } from '@/lib/shared/paths';
import { remove } from '../actions';

export async function RemoveResource({ slug, id }: { slug: string; id: string }) {
  const t = await getTranslations('resources');
  return (
    <ConfirmHere
      label={t('remove')}
      title={t('removeTitle')}
      actions={
        <PostButton
          action={remove.bind(null, slug)}
          fields={{ id }}
          permalink={paths.resource(slug, id)}
          kind="danger"
          busy={t('busy')}
          signIn={t('signIn')}
        >
          {t('removeSure')}
        </PostButton>
      }
    >
      {t('removeMeaning')}
    </ConfirmHere>
  );
}
