import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from './public-shell';

export default async function NotFoundPage() {
  const t = await getTranslations('common');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('notFoundTitle')}</h1>
        <p>{t('notFoundText')}</p>
        <div className="actions">
          <LinkButton href={paths.start()}>{t('toStart')}</LinkButton>
        </div>
      </div>
    </PublicShell>
  );
}
