import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Sign } from '@/components/ui/sign';
import { paths } from '@/lib/shared/paths';
import { removeLeader, removePerson } from '../actions';

type Props = {
  slug: string;
  cohort: string;
  as: 'participant' | 'facilitator';
  /** What the action is told: the participation, or the member who leads. */
  id: string;
  person: { memberId: string; name: string; school: string | null; mailFailed: boolean };
  /** An archived group does not change. */
  fixed: boolean;
};

/** Someone in the group, with the way out of it. */
export async function PersonItem({ slug, cohort, as, id, person, fixed }: Props) {
  const t = await getTranslations('cohorts');
  const errors = await getTranslations('errors');
  const { name, school, mailFailed } = person;
  return (
    <li className="row apart">
      <span>
        <b>{name}</b>
        <br />
        <span className="soft small">{school ?? t('noSchool')}</span>
        {mailFailed && (
          <>
            <br />
            <span className="small">
              <Sign name="away" /> {t('mailFailed')}{' '}
              <a href={paths.adminMember(slug, person.memberId)}>{t('toMember')}</a>
            </span>
          </>
        )}
      </span>
      {!fixed && (
        <ConfirmHere
          label={t.rich('removeNamed', {
            name,
            unseen: (words) => <span className="unseen-text">{words}</span>,
          })}
          title={t(as === 'participant' ? 'removeTitle' : 'removeLeaderTitle', { name })}
          actions={
            <PostButton
              action={(as === 'participant' ? removePerson : removeLeader).bind(null, slug)}
              fields={{ cohort, [as]: id }}
              permalink={paths.adminCohort(slug, cohort)}
              kind="danger"
              busy={t('busy')}
              signIn={errors('signInAgain')}
            >
              {t('remove')}
            </PostButton>
          }
        >
          {t(as === 'participant' ? 'removeText' : 'removeLeaderText', { name })}
        </ConfirmHere>
      )}
    </li>
  );
}
