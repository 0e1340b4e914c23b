import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';

type Asked = Record<string, string | string[] | undefined>;

/** What the button before this page did: a list, or invitations. */
export async function ListDone({ asked }: { asked: Asked }) {
  const t = await getTranslations('members');
  const number = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : 0;
  };
  const [added, changed, invited] = [number('toegevoegd'), number('gewijzigd'), number('uitgenodigd')];
  const [skipped, waiting] = [number('overgeslagen'), number('wachten')];
  if ('toegevoegd' in asked || 'gewijzigd' in asked) {
    return (
      <Notice kind="good" role="status" title={t('listDone', { added, changed })}>
        <p>{t('listInvited', { invited })}</p>
        {skipped > 0 && <p>{t('listSkipped', { skipped })}</p>}
      </Notice>
    );
  }
  if (!('uitgenodigd' in asked)) return null;
  return (
    <Notice kind={invited > 0 ? 'good' : 'warn'} role="status" title={t('invitedAll', { invited })}>
      {waiting > 0 && t('invitedWaiting', { waiting })}
    </Notice>
  );
}
