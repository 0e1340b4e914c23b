import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { Result } from '@/lib/features/results/queries';
import { paths } from '@/lib/shared/paths';

/** What is needed first. Nothing of others stands here, unless the cohort shows it early. */
export async function BeforeHandIn({
  slug,
  result: { round, begun, othersVisible },
}: {
  slug: string;
  result: Result;
}) {
  const t = await getTranslations('result');
  return (
    <Sheet>
      <p className="eyebrow">{t('notHandedIn', { round: t('round', { kind: round.kind }) })}</p>
      <h1>{t('firstTitle')}</h1>
      <p>{t(othersVisible ? 'firstEarly' : 'firstText')}</p>
      <div className="actions">
        <LinkButton href={paths.scan(slug, round.id)}>{t(begun ? 'firstGoOn' : 'firstStart')}</LinkButton>
        <LinkButton href={paths.newRequest(slug)} kind="quiet">
          {t('firstAsk')}
        </LinkButton>
      </div>
    </Sheet>
  );
}
