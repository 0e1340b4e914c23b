import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CheckAnswers } from '@/components/forms/check-answers';
import { checkedParts } from '@/components/forms/checked-parts';
import { PartsList } from '@/components/forms/parts-list';
import { LinkButton } from '@/components/ui/button';
import { WithSide } from '@/components/ui/columns';
import { Section } from '@/components/ui/section';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { readScan } from '../read-scan';
import { RoundNotice } from '../round-notice';
import { scanParts } from '../scan-parts';
import { ScanSide } from '../scan-side';
import { handIn } from './actions';
import { fromCheck } from './from-check';
import { HandInForm } from './hand-in-form';
import { MissingStatements } from './missing-statements';

type CheckPageProps = PageProps<'/p/[slug]/zelfscan/[round]/controle'>;

export async function generateMetadata({ params }: CheckPageProps): Promise<Metadata> {
  const { slug, round } = await params;
  const { canAnswer } = await readScan(slug, round);
  return { title: (await getTranslations('selfScan'))(canAnswer ? 'checkTitle' : 'answersTitle') };
}

/** All answers: to look at before handing in, and to read back after it. */
export default async function CheckPage({ params }: CheckPageProps) {
  const { slug, round } = await params;
  const scan = await readScan(slug, round);
  const t = await getTranslations('selfScan');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { canAnswer, submittedAt, missing, form } = scan;
  const parts = scanParts(scan, { slug, round, note: (count) => t('partNote', count) });
  return (
    <WithSide side={<ScanSide parts={canAnswer && <PartsList parts={parts} lang={form.language} />} />}>
      <div className="stack-l">
        <h1>{canAnswer ? t('checkTitle') : t('answersTitle')}</h1>
        {canAnswer && missing.length === 0 && <p className="lead">{t('checkText')}</p>}
        {canAnswer && missing.length > 0 && <MissingStatements scan={scan} slug={slug} round={round} />}
        {submittedAt && (
          <div className="stack">
            <p className="lead">{t('handedIn', { date: formatDayTime(submittedAt, locale) })}</p>
            <p>
              <LinkButton href={paths.result(slug, round)}>{t('toResult')}</LinkButton>
            </p>
          </div>
        )}
        {!canAnswer && !submittedAt && <RoundNotice round={scan.round} />}
        <CheckAnswers
          parts={checkedParts({
            form,
            answers: scan.answers,
            hrefOf: (part) => (canAnswer ? fromCheck(slug, round, part) : null),
          })}
          words={{ change: t('change'), missing: t('missing'), noText: t('noText') }}
          lang={form.language}
        />
        {canAnswer && missing.length === 0 && (
          <Section id="inleveren" title={t('submitTitle')}>
            <p>{t('submitText')}</p>
            <HandInForm
              handIn={handIn.bind(null, slug)}
              roundId={round}
              revision={scan.revision}
              permalink={paths.scanCheck(slug, round)}
              words={{
                submit: t('submit'),
                submitting: t('submitting'),
                signIn: errors('signInAgain'),
                reload: t('newerReload'),
              }}
            />
          </Section>
        )}
      </div>
    </WithSide>
  );
}
