import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { formStatements, partToResume } from '@/lib/core/frameworks/framework-form';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { Ended } from './ended';
import { readAsked } from './read-asked';
import { WhoReads } from './who-reads';

type GivePageProps = PageProps<'/p/[slug]/geven/[request]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('giveMeta') };
}

/** Who asks, who reads it and when, how long it takes; or that it is closed. */
export default async function GivePage({ params }: GivePageProps) {
  const { slug, request: requestId } = await params;
  const asked = await readAsked(slug, requestId);
  if (!asked.open) return <Ended asked={asked} />;
  const { request, form, short } = asked;
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  return (
    <div className="read">
      <div className="stack">
        <h1>{t('giveTitle', { name: request.mentorName })}</h1>
        <p>{t('giveIntro', { name: request.mentorName, short })}</p>
        {request.ownWords && <Quote text={request.ownWords} by={request.mentorName} />}
        <p>{t('giveLength', { count: formStatements(form).length, parts: form.axes.length })}</p>
        <p>{t('giveDue', { date: formatDay(request.expiresAt, locale) })}</p>
        <div className="actions">
          <LinkButton href={paths.giveFeedbackPart(slug, requestId, partToResume(form, request.answers))}>
            {t(request.savedAt ? 'giveResume' : 'giveStart')}
          </LinkButton>
          <LinkButton kind="quiet" href={paths.giveFeedbackDecline(slug, requestId)}>
            {t('giveDecline')}
          </LinkButton>
        </div>
      </div>
      <WhoReads asked={asked} />
    </div>
  );
}
