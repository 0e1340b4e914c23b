import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Sharing } from '@/lib/features/shares/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { type Row, seeingRows } from './seeing-rows';

type Props = { slug: string; roundId: string; sharing: Sharing };

/** On the result: the table, and the way to change it. */
export async function WhoSeesWhat({ slug, roundId, sharing }: Props) {
  const t = await getTranslations('sharing');
  return (
    <Section id="delen" title={t('title')}>
      <SeeingTable sharing={sharing} captionHidden />
      <div className="actions">
        <LinkButton href={paths.sharing(slug, roundId)} kind="second">
          {t('choose')}
        </LinkButton>
      </div>
    </Section>
  );
}

/** Everyone around the participant, and what each of them sees at this moment. */
export async function SeeingTable({
  sharing,
  captionHidden = false,
}: {
  sharing: Sharing;
  captionHidden?: boolean;
}) {
  const t = await getTranslations('sharing');
  const rows = await seeingRows(sharing, asLocale(await getLocale()));
  return (
    <table>
      <caption className={captionHidden ? 'unseen-text' : undefined}>{t('tableTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('seesNow')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SeeingRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SeeingRow({ row: { who, hint, sees } }: { row: Row }) {
  return (
    <tr>
      <th scope="row">
        {who}
        {hint && (
          <>
            <br />
            <span className="soft">{hint}</span>
          </>
        )}
      </th>
      <td>
        {sees.map((what) => (
          <p key={what}>{what}</p>
        ))}
      </td>
    </tr>
  );
}
