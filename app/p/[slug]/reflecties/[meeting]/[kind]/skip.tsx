import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { skip } from '@/app/p/[slug]/reflecties/actions';
import type { ReflectionPage } from '@/lib/features/reflections/queries';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; page: ReflectionPage; change: 'skip' | 'write' };

export async function Skip({ slug, page: { meeting, kind }, change }: Props) {
  const t = await getTranslations('reflections');
  const errors = await getTranslations('errors');
  return (
    <PostButton
      action={skip.bind(null, slug)}
      fields={{ meeting: meeting.id, kind, change }}
      permalink={paths.reflection(slug, meeting.id, kind)}
      kind={change === 'skip' ? 'quiet' : 'second'}
      busy={t('busy')}
      signIn={errors('signInAgain')}
    >
      {t(change === 'skip' ? 'skip' : 'unskip')}
    </PostButton>
  );
}
