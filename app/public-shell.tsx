import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageShell } from '@/components/ui/page-shell';
import { paths } from '@/lib/shared/paths';
import { footLinks } from './foot-links';
import { LanguageSwitch } from './taal/language-switch';

/** The frame of pages without an account: one centred column. */
export async function PublicShell({ children }: { children: ReactNode }) {
  const t = await getTranslations('common');
  return (
    <PageShell
      width="read"
      brand={{ href: paths.start(), name: t('product') }}
      skipLabel={t('skip')}
      foot={await footLinks()}
      footAction={<LanguageSwitch />}
    >
      {children}
    </PageShell>
  );
}
