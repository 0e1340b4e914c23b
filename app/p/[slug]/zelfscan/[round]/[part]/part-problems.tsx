import { getTranslations } from 'next-intl/server';
import type { FormStatement } from '@/lib/core/frameworks/framework-form';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FocusOnMount } from '@/components/ui/focus-on-mount';
import { Notice } from '@/components/ui/notice';

type PartProblemsProps = {
  /** What is open, or could not be saved. */
  statements: FormStatement[];
  wrong: boolean;
  /** Another tab or device saved something else meanwhile. */
  newer: boolean;
  lang: string;
  /** Where going on leads, with statements open. */
  next: string;
};

/** On top of a part that was sent: kindly what is open, with a way to go on all the same. */
export async function PartProblems({ statements, wrong, newer, lang, next }: PartProblemsProps) {
  const t = await getTranslations('selfScan');
  return (
    <>
      {newer && (
        <div id="nieuwer" tabIndex={-1} className="after-summary">
          <Notice kind="warn" title={t('newerTitle')} role="alert">
            {t('newerText')}
          </Notice>
          <FocusOnMount id="nieuwer" />
        </div>
      )}
      {statements.length > 0 && (
        <>
          <ErrorSummary
            id="fouten"
            title={wrong ? t('wrongTitle') : t('openTitle', { count: statements.length })}
            errors={statements.map(({ key, text }) => ({ href: `#${key}`, text, lang }))}
          />
          <FocusOnMount id="fouten" again={statements.map(({ key }) => key).join()} />
          {!wrong && <p className="after-summary">{t.rich('openGoOn', { link: (words) => <a href={next}>{words}</a> })}</p>}
        </>
      )}
    </>
  );
}
