import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Sign } from '@/components/ui/sign';
import type { NotReady } from '@/lib/overviews/programme/attention';
import type { Programme } from '@/lib/overviews/programme/get-programme';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** The meeting that comes next and what it still lacks, for who leads it. */
export async function NextMeeting({ slug, programme }: { slug: string; programme: Programme }) {
  const t = await getTranslations('dashboard');
  const { next, lacking } = programme;
  if (!next) return null;
  return (
    <Section id="volgende" title={t('meeting', { number: next.number })}>
      <p>
        {formatSpan(next, asLocale(await getLocale()))}
        {next.room && (
          <>
            <br />
            {next.room}
          </>
        )}
      </p>
      {lacking && lacking.length > 0 ? (
        <>
          <h3>{t('notReady')}</h3>
          <ul className="plain-list">
            {lacking.map((what) => (
              <li key={what.what}>
                <Sign name="open" /> {t('lacking', lackingWords(what))}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          <Sign name="done" /> {t('ready')}
        </p>
      )}
      <p>
        <a href={paths.prepare(slug, next.id)}>{t('prepare', { number: next.number })}</a>
      </p>
    </Section>
  );
}

function lackingWords(what: NotReady) {
  return {
    what: what.what === 'minutes' && what.minutes < 0 ? 'tooMany' : what.what,
    minutes: what.what === 'minutes' ? Math.abs(what.minutes) : 0,
    missing: what.what === 'answers' ? what.missing : 0,
  };
}
