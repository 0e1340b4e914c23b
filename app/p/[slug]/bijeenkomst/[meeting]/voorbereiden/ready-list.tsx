import { getTranslations } from 'next-intl/server';
import { Sign } from '@/components/ui/sign';
import type { Missing } from '@/lib/features/preparations/missing-for-ready';
import { placeOfMissing } from './missing-errors';

type ReadyListProps = {
  missing: Missing[];
  ready: boolean /** Before the `#`; nothing on the page itself. */;
  at?: string;
};

/** Whether a meeting is ready, and what it still needs: each a link to where it is filled in. */
export async function ReadyList({ missing, ready, at = '' }: ReadyListProps) {
  const t = await getTranslations('preparation');
  if (ready && missing.length === 0)
    return (
      <p>
        <Sign name="done" /> {t('isReady')}
      </p>
    );
  if (missing.length === 0) return <p>{t('couldBeReady')}</p>;
  return (
    <>
      <p>{t('stillNeeded')}</p>
      <ul className="plain-list stack-s">
        {missing.map((one) => (
          <li key={one}>
            <Sign name="open" /> <a href={`${at}#${placeOfMissing[one]}`}>{t(`missing.${one}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
