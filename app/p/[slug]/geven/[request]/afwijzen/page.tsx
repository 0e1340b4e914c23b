import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { ConfirmSheet } from '@/components/ui/confirm';
import { paths } from '@/lib/shared/paths';
import { RequestButton } from '../../../feedback/request-button';
import { declineAsked } from '../actions';
import { readOpen } from '../read-asked';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('declineTitle') };
}

/** The question before it: what was filled in will be gone. */
export default async function GiveDeclinePage({ params }: PageProps<'/p/[slug]/geven/[request]/afwijzen'>) {
  const { slug, request: requestId } = await params;
  const { short } = await readOpen(slug, requestId);
  const t = await getTranslations('feedback');
  return (
    <div className="read">
      <ConfirmSheet
        title={t('declineTitle')}
        actions={
          <>
            <RequestButton
              action={declineAsked.bind(null, slug)}
              requestId={requestId}
              permalink={paths.giveFeedbackDecline(slug, requestId)}
              kind="danger"
              busy={t('busy')}
              signIn={t('signInAgain')}
            >
              {t('decline')}
            </RequestButton>
            <LinkButton kind="second" href={paths.giveFeedback(slug, requestId)}>
              {t('goBack')}
            </LinkButton>
          </>
        }
      >
        {t('declineText', { short })}
      </ConfirmSheet>
    </div>
  );
}
