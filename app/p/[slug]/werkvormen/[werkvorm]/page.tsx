import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getWerkvormToChange } from '@/lib/features/werkvormen/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { change } from '../actions';
import { WerkvormForm } from '../werkvorm-form';
import { werkvormWords } from '../werkvorm-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('werkvormen'))('changeTitle') };
}

export default async function Page({ params }: PageProps<'/p/[slug]/werkvormen/[werkvorm]'>) {
  const { slug, werkvorm: id } = await params;
  if (!isId(id)) notFound();
  const werkvorm = await inPartnership(slug, (scope) => getWerkvormToChange(scope, id));
  const t = await getTranslations('werkvormen');
  return (
    <div className="read stack">
      <h1>{t('changeTitle')}</h1>
      <WerkvormForm
        save={change.bind(null, slug)}
        werkvorm={werkvorm}
        permalink={paths.werkvorm(slug, id)}
        words={await werkvormWords()}
        button={t('save')}
      />
      <p className="section">
        <a href={paths.werkvormen(slug)}>{t('back')}</a>
      </p>
    </div>
  );
}
