import { getLocale, getTranslations } from 'next-intl/server';
import { AddressForm } from '@/components/forms/address-form';
import { ConfirmHere } from '@/components/ui/confirm';
import type { MyRequest } from '@/lib/features/feedback/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { again, correct, withdraw } from '../actions';
import { RequestButton } from '../request-button';

/** Another address, send again and withdraw, while it is unanswered. */
export async function RequestActions({ slug, request }: { slug: string; request: MyRequest }) {
  const t = await getTranslations('feedback');
  if (!request.canSendAgain && !request.canWithdraw) return null;
  const { id, name } = request;
  const locale = asLocale(await getLocale());
  const shared = {
    requestId: id,
    permalink: paths.request(slug, id),
    busy: t('busy'),
    signIn: t('signInAgain'),
  };
  return (
    <div className="stack">
      {request.kind === 'student' && request.canWithdraw && (
        <AddressForm
          action={correct.bind(null, slug)}
          of={{ name: 'requestId', id }}
          problemsId="problems-address"
          permalink={shared.permalink}
          open={request.status === 'failed'}
          words={{
            opens: t('correctOpen'),
            text: t('correctText', { name }),
            email: t('correctEmail'),
            button: t('correctSend'),
            busy: shared.busy,
            signIn: shared.signIn,
          }}
        />
      )}
      {request.canSendAgain && (
        <div className="stack-s">
          <RequestButton {...shared} action={again.bind(null, slug)} kind="second">
            {t('again')}
          </RequestButton>
          <p className="hint">
            {request.pooled
              ? t('againHintPooled', { date: formatDay(request.expiresAt, locale) })
              : t(request.kind === 'student' ? 'againHint' : 'againHintMember')}
          </p>
        </div>
      )}
      {request.canWithdraw && (
        <ConfirmHere
          label={t('withdraw')}
          title={t('withdrawTitle', { name })}
          actions={
            <RequestButton {...shared} action={withdraw.bind(null, slug)} kind="danger">
              {t('withdraw')}
            </RequestButton>
          }
        >
          <p>{t(request.pooled ? 'withdrawTextPooled' : 'withdrawText')}</p>
          <p className="hint">{t('withdrawNot')}</p>
        </ConfirmHere>
      )}
    </div>
  );
}
