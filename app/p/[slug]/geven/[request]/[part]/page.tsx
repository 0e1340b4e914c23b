import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AxisHeading } from '@/components/forms/axis-heading';
import { axisByPart } from '@/lib/core/frameworks/framework-form';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { savePage } from '../actions';
import { readOpen } from '../read-asked';
import { WhoReads } from '../who-reads';
import { PartForm } from './part-form';
import { partWords } from './part-words';

type GivePartProps = PageProps<'/p/[slug]/geven/[request]/[part]'>;

async function readPart({ params }: GivePartProps) {
  const { slug, request: requestId, part: asked } = await params;
  const all = await readOpen(slug, requestId);
  const part = /^[1-9]\d?$/.test(asked) ? Number(asked) : 0;
  return { ...all, part, axis: axisByPart(all.form, part) ?? notFound() };
}

export async function generateMetadata(props: GivePartProps): Promise<Metadata> {
  const { axis } = await readPart(props);
  return {
    title: (await getTranslations('feedback'))('givePartTitle', { part: axis.subtitle ?? axis.name }),
  };
}

/** One axis: its statements in the third person, and the feed forward. */
export default async function GivePartPage(props: GivePartProps) {
  const all = await readPart(props);
  const { slug, request, form, axis, part, short } = all;
  const t = await getTranslations('feedback');
  const locale = asLocale(await getLocale());
  const checking = (await props.searchParams).van === 'controle';
  return (
    <div className="read">
      <AxisHeading
        about={t('giveAbout', { name: request.mentorName })}
        progress={{ label: t('givePart', { part, of: form.axes.length }), at: part, of: form.axes.length }}
        title={axis.name}
        subtitle={axis.subtitle}
        lang={form.language}
      >
        {t('giveInstruction', { short })}
      </AxisHeading>
      <PartForm
        key={part}
        save={savePage.bind(null, slug)}
        requestId={request.id}
        part={part}
        checking={checking}
        permalink={`${paths.giveFeedbackPart(slug, request.id, part)}${checking ? '?van=controle' : ''}`}
        statements={axis.statements}
        scale={form.scale}
        openQuestion={form.openQuestion}
        lang={form.language}
        answers={Object.fromEntries(
          axis.statements.flatMap(({ key }) => (request.answers[key] ? [[key, request.answers[key]]] : [])),
        )}
        text={request.feedForward[axis.key] ?? ''}
        words={await partWords({ short, saved: request.savedAt && formatDayTime(request.savedAt, locale) })}
      />
      <WhoReads asked={all} />
    </div>
  );
}
