import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { agendaTotals } from '@/lib/features/preparations/agenda';
import type { Agenda as AgendaView } from '@/lib/features/preparations/queries';
import { paths } from '@/lib/shared/paths';
import { kindNames } from './kind-names';
import { ReadyList } from './voorbereiden/ready-list';

type Props = { slug: string; frame: MeetingFrame; agenda: AgendaView };

/** What the meeting is for and what happens in it; for who leads it also the notes, and what is not ready. */
export async function Agenda({ slug, frame, agenda }: Props) {
  const t = await getTranslations('preparation');
  const { purpose, bring, blocks, forLeaders } = agenda;
  const { meeting } = frame;
  return (
    <>
      {forLeaders && frame.state !== 'held' && (
        <Section id="klaar" title={t('ready')}>
          <ReadyList
            missing={forLeaders.missing}
            ready={meeting.readyAt !== null}
            at={paths.prepare(slug, meeting.id)}
          />
          <p>
            <LinkButton href={paths.prepare(slug, meeting.id)}>{t('prepare')}</LinkButton>
          </p>
        </Section>
      )}
      {(purpose || bring) && (
        <Section id="waarvoor" title={t('whatFor')}>
          {purpose && (
            <p className="user-text lead" dir="auto">
              {purpose}
            </p>
          )}
          {bring && (
            <div>
              <h3>{t('bring')}</h3>
              <p className="user-text" dir="auto">
                {bring}
              </p>
            </div>
          )}
        </Section>
      )}
      <Section id="agenda" title={t('agenda')}>
        {blocks.length === 0 ? <p className="soft">{t(forLeaders ? 'agendaNone' : 'agendaNotYet')}</p> : null}
        {blocks.length > 0 && forLeaders && <Totals blocks={blocks} length={meeting.minutes} />}
        <Blocks blocks={blocks} leads={forLeaders !== null} />
        {forLeaders && frame.state === 'held' && (
          <p>
            <a href={paths.prepare(slug, meeting.id)}>{t('toPreparation')}</a>
          </p>
        )}
      </Section>
      {forLeaders && <ForLeaders notes={forLeaders} />}
    </>
  );
}

async function Totals({ blocks, length }: { blocks: AgendaView['blocks']; length: number }) {
  const t = await getTranslations('preparation');
  const { total, theory, activity } = agendaTotals(blocks, length);
  return (
    <p className="small soft">
      {t('total', { total, length })} {t('mix', { theory, activity })}
    </p>
  );
}

async function Blocks({ blocks, leads }: { blocks: AgendaView['blocks']; leads: boolean }) {
  const t = await getTranslations('preparation');
  const { kinds, whys } = await kindNames();
  return (
    <ol className="plain-list ruled">
      {blocks.map(({ id, kind, title, minutes, note, werkvorm }) => (
        <li key={id} className="stack-s">
          <p className="row apart">
            <b dir="auto">{title ?? kinds[kind]}</b>
            <span className="soft">{t('minutes', { minutes })}</span>
          </p>
          {leads && <p className="small soft">{whys[kind]}</p>}
          {werkvorm && <p className="small">{t('withWerkvorm', { title: werkvorm.title })}</p>}
          {note && (
            <p className="user-text small" dir="auto">
              {note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

async function ForLeaders({ notes }: { notes: NonNullable<AgendaView['forLeaders']> }) {
  const t = await getTranslations('preparation');
  const parts = (['onHomework', 'onTheory', 'dialogue', 'deepening', 'note'] as const).filter(
    (name) => notes[name],
  );
  if (parts.length === 0) return null;
  return (
    <Section id="voor-wie-leidt" title={t('forLeaders')}>
      <p className="small soft">{t('forLeadersText')}</p>
      {parts.map((name) => (
        <div key={name}>
          <h3>{t(name === 'note' ? 'ownNote' : name)}</h3>
          <p className="user-text" dir="auto">
            {notes[name]}
          </p>
        </div>
      ))}
    </Section>
  );
}
