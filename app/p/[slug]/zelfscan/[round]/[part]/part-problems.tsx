import { getTranslations } from 'next-intl/server';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FocusOnMount } from '@/components/ui/focus-on-mount';
import { Notice } from '@/components/ui/notice';
import type { PartView } from './part-view';

/** On top of a part that was sent: kindly what is open, with a way to go on all the same; or what could not be saved. */
export async function PartProblems({ view: { marked, newer, showsOpen, next, scan } }: { view: PartView }) {
  const t = await getTranslations('selfScan');
  return (
    <>
      {newer && (
        <div id="nieuwer" tabIndex={-1} className="mb-5">
          <Notice kind="warn" title={t('newerTitle')} role="alert">
            {t('newerText')}
          </Notice>
          <FocusOnMount id="nieuwer" />
        </div>
      )}
      {marked.length > 0 && (
        <>
          <ErrorSummary
            id="fouten"
            title={showsOpen ? t('openTitle', { count: marked.length }) : t('wrongTitle')}
            errors={marked.map(({ key, text }) => ({ href: `#${key}`, text, lang: scan.form.language }))}
          />
          <FocusOnMount id="fouten" again={marked.map(({ key }) => key).join()} />
          {showsOpen && (
            <p className="mb-5">{t.rich('openGoOn', { link: (words) => <a href={next}>{words}</a> })}</p>
          )}
        </>
      )}
    </>
  );
}
