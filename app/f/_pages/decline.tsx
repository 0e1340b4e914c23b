import { Button, LinkButton } from '@/components/ui/button';
import { ConfirmSheet } from '@/components/ui/confirm';
import { paths } from '@/lib/shared/paths';
import type { Visit } from '../_form/visit';

export function Decline({ visit: { t, params }, pooled }: { visit: Visit; pooled: boolean }) {
  return (
    <form method="post" action={paths.studentFormDecline(params.token)}>
      <ConfirmSheet
        title={t('declineTitle')}
        actions={
          <>
            <Button kind="danger">{t('decline')}</Button>
            <LinkButton kind="second" href={paths.studentFormIntro(params.token)}>
              {t('goBack')}
            </LinkButton>
          </>
        }
      >
        {t(pooled ? 'declineTextPooled' : 'declineText')}
      </ConfirmSheet>
    </form>
  );
}
