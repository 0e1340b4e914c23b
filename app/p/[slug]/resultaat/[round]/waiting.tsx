import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { firstNames } from '@/lib/features/results/first-names';
import type { Result } from '@/lib/features/results/queries';
import { paths } from '@/lib/shared/paths';
import { listOf } from './names';

/** Who has not answered yet; and without any answer, how to get one. */
export async function Waiting({
  slug,
  result: { waitingFor, students, trainers, pooled },
}: {
  slug: string;
  result: Result;
}) {
  const t = await getTranslations('result');
  const answered = students !== null || trainers !== null || pooled !== null;
  const stillTo = waitingFor.length > 0 && (
    <p>
      {t('waiting', { names: await listOf(firstNames(waitingFor.map(({ name }) => name))) })}{' '}
      <a href={paths.requests(slug)}>{t('waitingLink')}</a>
    </p>
  );
  if (answered) return stillTo && <div className="soft small">{stillTo}</div>;
  return (
    <Section id="anderen" title={t('nobodyTitle')}>
      <p>{t(waitingFor.length > 0 ? 'nobodyAnswered' : 'nobodyAsked')}</p>
      {stillTo || (
        <LinkButton href={paths.newRequest(slug)} kind="second">
          {t('ask')}
        </LinkButton>
      )}
    </Section>
  );
}
