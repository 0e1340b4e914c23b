import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { paths } from '@/lib/shared/paths';
import { remove } from '../actions';

export async function RemovePlan({ slug, plan }: { slug: string; plan: string }) {
  const t = await getTranslations('plans');
  const errors = await getTranslations('errors');
  return (
    <div className="section no-print">
      <ConfirmHere
        label={t('remove')}
        title={t('removeTitle')}
        actions={
          <PostButton
            action={remove.bind(null, slug)}
            fields={{ plan }}
            permalink={paths.plan(slug, plan)}
            kind="danger"
            busy={t('busy')}
            signIn={errors('signInAgain')}
          >
            {t('removeSure')}
          </PostButton>
        }
      >
        {t('removeText')}
      </ConfirmHere>
    </div>
  );
}
