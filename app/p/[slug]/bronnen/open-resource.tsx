import { getLocale, getTranslations } from 'next-intl/server';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSize } from '@/lib/shared/file-size';
import { paths } from '@/lib/shared/paths';

type Props = {
  slug: string;
  resource: {
    id: string;
    title: string;
    url: string | null;
    file: { name: string; size: number } | null;
  };
};

/** To the address of a link, or the file itself; nothing where all there is stands on the page. */
export async function OpenResource({ slug, resource: { id, title, url, file } }: Props) {
  const t = await getTranslations('resources');
  const locale = asLocale(await getLocale());
  if (file) {
    const type = file.name.split('.').at(-1) ?? '';
    return (
      <a href={paths.resourceFile(slug, id)} download>
        {t('download', { type, size: formatSize(file.size, locale) })}
        <span className="unseen-text"> {title}</span>
      </a>
    );
  }
  return (
    url && (
      <a href={url} rel="noopener noreferrer">
        {t('open')}
        <span className="unseen-text"> {title}</span>
      </a>
    )
  );
}
