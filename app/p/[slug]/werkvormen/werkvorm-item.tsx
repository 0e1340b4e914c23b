import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { Tag } from '@/components/ui/tag';
import type { WerkvormRow } from '@/lib/features/werkvormen/queries';
import { paths } from '@/lib/shared/paths';
import { retire } from './actions';

/** One werkvorm: in a line what it is, opened how it goes. */
export async function WerkvormItem({ slug, werkvorm }: { slug: string; werkvorm: WerkvormRow }) {
  const t = await getTranslations('werkvormen');
  const errors = await getTranslations('errors');
  const { id, title, minutes, steps, source, archivedAt, changeable, key } = werkvorm;
  const lang = key ? 'nl' : undefined;
  return (
    <li className="stack-s" id={id}>
      <h3 lang={lang}>{title}</h3>
      <p className="small soft">
        {t('takes', { minutes })} {archivedAt && <Tag>{t('retired')}</Tag>}
      </p>
      {steps.length > 0 && (
        <details className="help">
          <summary>
            <span>
              {t.rich('how', {
                title,
                unseen: (chunks) => <span className="unseen-text">{chunks}</span>,
              })}
            </span>
          </summary>
          <ol lang={lang}>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are read, and may be equal
              <li key={index}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {source && (
        <p className="hint" lang={lang}>
          {source}
        </p>
      )}
      {changeable && (
        <div className="row">
          <a href={paths.werkvorm(slug, id)}>{t('change', { title })}</a>
          <PostButton
            action={retire.bind(null, slug)}
            fields={{ werkvorm: id, change: archivedAt ? 'bringBack' : 'retire' }}
            permalink={paths.werkvormen(slug)}
            kind="quiet"
            busy={t('busy')}
            signIn={errors('signInAgain')}
          >
            {t(archivedAt ? 'bringBack' : 'retire', { title })}
          </PostButton>
        </div>
      )}
    </li>
  );
}
