import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { assertKeeps } from '@/lib/features/werkvormen/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { add } from '../actions';
import { WerkvormForm } from '../werkvorm-form';
import { werkvormWords } from '../werkvorm-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('werkvormen'))('addTitle') };
}

export default async function Page({ params }: PageProps<'/p/[slug]/werkvormen/nieuw'>) {
  const { slug } = await params;
  await inPartnership(slug, assertKeeps);
  const t = await getTranslations('werkvormen');
  return (
    <div className="read stack">
      <h1>{t('addTitle')}</h1>
      <WerkvormForm
        save={add.bind(null, slug)}
        permalink={paths.newWerkvorm(slug)}
        words={await werkvormWords()}
        button={t('save')}
      />
      <p className="section">
        <a href={paths.werkvormen(slug)}>{t('back')}</a>
      </p>
    </div>
  );
}
