import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { savingWords } from '@/app/p/[slug]/autosave/saving-words';
import { AxisHeading } from '@/components/forms/axis-heading';
import { WithSide } from '@/components/ui/columns';
import { now } from '@/lib/platform/clock';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime, formatTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { readScan } from '../read-scan';
import { scanParts } from '../scan-parts';
import { ScanSide } from '../scan-side';
import { AnsweredCount, LiveParts } from './answered-count';
import { PartButtons } from './part-buttons';
import { partNumber } from './part-number';
import { PartProblems } from './part-problems';
import { type PartView, partView } from './part-view';
import { ScanForm } from './scan-form';
import { Statements } from './statements';

type PartPageProps = PageProps<'/p/[slug]/zelfscan/[round]/[part]'>;

async function readPart({ params, searchParams }: PartPageProps): Promise<PartView> {
  const { slug, round, part } = await params;
  const scan = await readScan(slug, round);
  return partView(scan, { slug, round, part: partNumber(part) ?? 0 }, await searchParams) ?? notFound();
}

export async function generateMetadata(props: PartPageProps): Promise<Metadata> {
  const { axis } = await readPart(props);
  return { title: (await getTranslations('selfScan'))('partTitle', { part: axis.subtitle ?? axis.name }) };
}

/** One axis of the scan. */
export default async function ScanPartPage(props: PartPageProps) {
  const view = await readPart(props);
  const { slug, round, scan, part, axis, answered, of } = view;
  if (!scan.canAnswer) redirect(paths.scanCheck(slug, round));
  const t = await getTranslations('selfScan');
  const { language } = scan.form;
  const parts = scanParts(scan, { slug, round, note: (count) => t('partNote', count), current: part });
  const notes = Array.from({ length: of + 1 }, (_, count) => t('partNote', { answered: count, of }));
  return (
    <AnsweredCount answered={answered}>
      <WithSide side={<ScanSide parts={<LiveParts parts={parts} notes={notes} lang={language} />} />}>
        <PartProblems view={view} />
        <AxisHeading
          progress={{ label: t('partOf', { part, of: scan.parts.length }), at: part, of: scan.parts.length }}
          title={axis.name}
          subtitle={axis.subtitle}
          help={t.has(`help.${axis.key}`) ? { label: t('meaning'), text: t(`help.${axis.key}`) } : null}
          lang={language}
        >
          {t('ask')}
        </AxisHeading>
        <SavedForm view={view} />
      </WithSide>
    </AnsweredCount>
  );
}

async function SavedForm({ view }: { view: PartView }) {
  const { slug, round, part, scan, known, here, checking, showsOpen } = view;
  const note = scan.savedAt && (await savedWords(scan.savedAt));
  return (
    <ScanForm
      key={part}
      action={paths.scanPartSave(slug, round, part)}
      saveUrl={paths.scanAnswers(slug, round)}
      answersUrl={paths.scanCheck(slug, round)}
      pageUrl={here}
      start={{ note, known, revision: scan.revision }}
      words={savingWords(await getTranslations('selfScan'))}
      buttons={<PartButtons checking={checking} shown={showsOpen} />}
    >
      <Statements view={view} />
    </ScanForm>
  );
}

/** The time alone on the same day. */
async function savedWords(savedAt: Date) {
  const t = await getTranslations('selfScan');
  const locale = asLocale(await getLocale());
  const today = formatDay(savedAt, locale, { year: true }) === formatDay(now(), locale, { year: true });
  return today
    ? t('savedAt', { time: formatTime(savedAt, locale) })
    : t('savedOn', { time: formatDayTime(savedAt, locale) });
}
