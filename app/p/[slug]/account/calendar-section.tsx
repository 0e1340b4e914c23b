import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { env } from '@/lib/platform/env';
import { paths } from '@/lib/shared/paths';
import { endAddress, makeAddress } from './actions';

type Props = {
  slug: string;
  /** Of the address; null while there is none. */
  token: string | null;
  done: 'made' | 'revoked' | null;
};

/** The private address of one's own meetings: get it, replace it, end it. */
export async function CalendarSection({ slug, token, done }: Props) {
  const t = await getTranslations('meetings.feed');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  const post = {
    permalink: paths.account(slug),
    fields: {},
    busy: common('busy'),
    signIn: errors('signInAgain'),
    kind: 'second',
  } as const;
  const address = token && new URL(paths.calendarFeed(token), env().BASE_URL).href;
  return (
    <Section id="agenda" title={t('title')}>
      {done && <Notice kind="good" role="status" title={t(`${done}Done`)} />}
      <p>{t('text')}</p>
      {address ? (
        <>
          <TextField name="address" label={t('address')} hint={t('hint')} readOnly defaultValue={address} />
          <p>
            <LinkButton href={address.replace(/^https?:/, 'webcal:')}>{t('open')}</LinkButton>
          </p>
          <div className="row">
            <PostButton {...post} action={makeAddress.bind(null, slug)}>
              {t('again')}
            </PostButton>
            <PostButton {...post} action={endAddress.bind(null, slug)} kind="quiet">
              {t('revoke')}
            </PostButton>
          </div>
          <p className="small soft">{t('againText')}</p>
        </>
      ) : (
        <>
          <p>{t('none')}</p>
          <PostButton {...post} action={makeAddress.bind(null, slug)}>
            {t('make')}
          </PostButton>
        </>
      )}
    </Section>
  );
}
