import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import type { UsedResource } from '@/lib/core/resources/list-uses';
import { paths } from '@/lib/shared/paths';
import { detach } from './resource-actions';

type Props = { slug: string; use: UsedResource; mayDetach: boolean };

/** A title that leads to it; of what was removed the title alone. */
export async function UsedResourceItem({ slug, use, mayDetach }: Props) {
  const t = await getTranslations('resources');
  const { id, meetingId, place, title, kind, address } = use;
  return (
    <li className="row apart">
      <span>
        {address ? (
          <a href={address} rel="noopener noreferrer" dir="auto">
            {title}
          </a>
        ) : (
          <span dir="auto">{title}</span>
        )}{' '}
        <span className="soft small">{address ? t('kind', { kind }) : t('meeting.gone')}</span>
      </span>
      {mayDetach && (
        <PostButton
          action={detach.bind(null, slug)}
          fields={{ meeting: meetingId, resource: id, place }}
          permalink={paths.meeting(slug, meetingId)}
          kind="quiet"
          busy={t('busy')}
          signIn={t('signIn')}
        >
          <span aria-hidden="true">{t('meeting.detach')}</span>
          <span className="unseen-text">{t('meeting.detachNamed', { title })}</span>
        </PostButton>
      )}
    </li>
  );
}
