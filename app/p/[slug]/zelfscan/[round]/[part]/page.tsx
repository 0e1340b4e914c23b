import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { AxisHeading } from '@/components/forms/axis-heading';
import { LikertQuestion } from '@/components/forms/likert-question';
import { WithSide } from '@/components/ui/columns';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { readScan } from '../read-scan';
import { scanParts } from '../scan-parts';
import { ScanSide } from '../scan-side';
import { AnsweredCount, LiveParts } from './answered-count';
import { PartButtons } from './part-buttons';
import { partNumber } from './part-number';
import { PartProblems } from './part-problems';
import { savingWords } from './saving-words';
import { ScanForm } from './scan-form';

type PartPageProps = PageProps<'/p/[slug]/zelfscan/[round]/[part]'>;

async function readPart({ params }: PartPageProps) {
  const { slug, round, part: asked } = await params;
  const scan = await readScan(slug, round);
  const part = scan.parts[(partNumber(asked) ?? 0) - 1];
  return part ? { slug, round, scan, ...part } : notFound();
}

export async function generateMetadata(props: PartPageProps): Promise<Metadata> {
  const { axis } = await readPart(props);
  return { title: (await getTranslations('selfScan'))('partTitle', { part: axis.subtitle ?? axis.name }) };
}

/** One axis of the scan. */
export default async function ScanPartPage(props: PartPageProps) {
  const { slug, round, scan, part, axis, answered, of } = await readPart(props);
  if (!scan.canAnswer) redirect(paths.scanCheck(slug, round));
  const asked = await props.searchParams;
  const t = await getTranslations('selfScan');
  const errors = await getTranslations('errors');
  const wrong = typeof asked.fout === 'string' ? asked.fout.split('.') : [];
  const open = axis.statements.filter(({ key }) => !Object.hasOwn(scan.answers, key)).map(({ key }) => key);
  const marked = asked.open === '1' ? open : axis.statements.map(({ key }) => key).filter((key) => wrong.includes(key));
  const checking = asked.van === 'controle';
  const { language, scale } = scan.form;
  const note = scan.savedAt && t('savedAt', { time: formatTime(scan.savedAt, asLocale(await getLocale())) });
  const known = Object.fromEntries(axis.statements.filter(({ key }) => scan.answers[key]).map(({ key }) => [key, String(scan.answers[key])]));
  const notes = Array.from({ length: of + 1 }, (_, count) => t('partNote', { answered: count, of }));
  const sideParts = scanParts(scan, { slug, round, note: (count) => t('partNote', count), current: part });
  return (
    <AnsweredCount answered={answered}>
      <WithSide side={<ScanSide parts={<LiveParts parts={sideParts} notes={notes} lang={language} />} />}>
        <PartProblems
          statements={axis.statements.filter(({ key }) => marked.includes(key))}
          wrong={asked.open !== '1'}
          newer={asked.nieuwer === '1'}
          lang={language}
          next={checking || part === scan.parts.length ? paths.scanCheck(slug, round) : paths.scanPart(slug, round, part + 1)}
        />
        <AxisHeading
          progress={{ label: t('partOf', { part, of: scan.parts.length }), at: part, of: scan.parts.length }}
          title={axis.name}
          subtitle={axis.subtitle}
          help={t.has(`help.${axis.key}`) ? { label: t('meaning'), text: t(`help.${axis.key}`) } : null}
          lang={language}
        >
          {t('ask')}
        </AxisHeading>
        <ScanForm
          key={part}
          action={paths.scanPartSave(slug, round, part)}
          saveUrl={paths.scanAnswers(slug, round)}
          answersUrl={paths.scanCheck(slug, round)}
          start={{ note: note || null, known, revision: scan.revision }}
          words={await savingWords()}
          buttons={<PartButtons checking={checking} shown={asked.open === '1'} />}
        >
          {axis.statements.map(({ key, text, indicators, indicatorsIntro }) => (
            <LikertQuestion
              key={key}
              name={key}
              statement={text}
              indicators={indicators.length > 0 ? { intro: indicatorsIntro ?? '', items: indicators } : null}
              scale={scale}
              value={scan.answers[key] ?? null}
              error={marked.includes(key) ? errors('level') : null}
              lang={language}
            />
          ))}
        </ScanForm>
      </WithSide>
    </AnsweredCount>
  );
}
