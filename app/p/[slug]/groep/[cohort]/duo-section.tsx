import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/shared/paths';

type Buddy = { memberId: string; name: string; school: string | null };

/** With whom this participant is a duo, and the way to what they plan. */
export async function OwnDuo({ slug, buddies }: { slug: string; buddies: Buddy[] }) {
  const t = await getTranslations('duos');
  const plans = await getTranslations('plans');
  return (
    <Section id="maatje" title={t('yoursCount', { count: buddies.length || 1 })}>
      {buddies.length === 0 ? (
        <p className="soft">{t('yoursNone')}</p>
      ) : (
        <>
          {buddies.map(({ memberId, name, school }) => (
            <p key={memberId}>
              <b>{name}</b>
              {school && (
                <>
                  <br />
                  <span className="soft">{school}</span>
                </>
              )}
            </p>
          ))}
          <p>
            <a href={paths.buddyPlans(slug)}>{plans('buddyLink')}</a>
          </p>
        </>
      )}
    </Section>
  );
}
