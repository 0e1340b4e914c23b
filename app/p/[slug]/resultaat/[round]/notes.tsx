import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { classNames } from '@/components/ui/class-names';
import { Section } from '@/components/ui/section';
import type { Result } from '@/lib/features/results/queries';
import { saveNote } from './actions';
import { NoteForm } from './note-form';

/** «Wat ik nu anders zie», per area, beside the scan that stays as it was handed in. */
export async function Notes({ slug, result: { form, round, scan } }: { slug: string; result: Result }) {
  if (!scan) return null;
  const t = await getTranslations('result');
  const errors = await getTranslations('errors');
  const labels = {
    field: t('noteLabel'),
    hint: t('noteHint'),
    save: t('noteSave'),
    saving: t('noteSaving'),
    signIn: errors('signInAgain'),
  };
  return (
    <Section id="notities" title={t('notes')}>
      <p className="soft no-print">{t('notesText')}</p>
      <ul className="plain-list ruled max-w-read">
        {form.axes.map((axis) => {
          const text = scan.notes.find(({ axisId }) => axisId === axis.id)?.text ?? '';
          return (
            <li key={axis.key} className={classNames('stack-s', !text && 'no-print')}>
              <h3 lang={form.language}>
                <AxisName name={axis.name} subtitle={axis.subtitle} />
              </h3>
              {text && (
                <p className="user-text" dir="auto">
                  {text}
                </p>
              )}
              <NoteForm
                save={saveNote.bind(null, slug)}
                slug={slug}
                round={round.id}
                axis={{ id: axis.id, key: axis.key }}
                text={text}
                labels={{ ...labels, open: t(text ? 'noteChange' : 'noteWrite') }}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
