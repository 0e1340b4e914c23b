import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { VersionPage } from '@/lib/features/preparations/queries';
import type { Preparation } from '@/lib/features/preparations/schema';
import { kindNames } from '../../../kind-names';
import { fieldsOf, partName } from '../../keyed-blocks';

const texts = ['purpose', 'bring', 'onHomework', 'onTheory', 'dialogue', 'deepening', 'note'] as const;

type Props = { page: VersionPage; nowSaid: string | null; thenSaid: string };

/** Two states of a preparation, part by part; what is the same in both is not shown. */
export async function SideBySide({ page, nowSaid, thenSaid }: Props) {
  const t = await getTranslations('preparation');
  const { now, then } = page;
  const parts = texts.filter((name) => now[name] !== then[name]);
  const agenda = JSON.stringify(now.blocks) !== JSON.stringify(then.blocks);
  if (parts.length === 0 && !agenda) return <p>{t('same')}</p>;
  const pair = (left: ReactNode, right: ReactNode) => (
    <div className="halves">
      <div className="stack-s">
        <p className="small soft">{t('thenSays', { who: thenSaid })}</p>
        {left}
      </div>
      <div className="stack-s">
        <p className="small soft">{nowSaid ? t('nowSays', { who: nowSaid }) : t('nowSaysNothing')}</p>
        {right}
      </div>
    </div>
  );
  return (
    <>
      {agenda && (
        <section className="section stack">
          <h2>{t('agenda')}</h2>
          {pair(<Blocks blocks={then.blocks} page={page} />, <Blocks blocks={now.blocks} page={page} />)}
        </section>
      )}
      {parts.map((name) => (
        <section key={name} className="section stack">
          <h2>{t(name === 'note' ? 'ownNote' : name)}</h2>
          {pair(<Words>{then[name]}</Words>, <Words>{now[name]}</Words>)}
        </section>
      ))}
    </>
  );
}

async function Words({ children }: { children: string | null }) {
  const t = await getTranslations('preparation');
  if (!children) return <p className="soft">{t('empty')}</p>;
  return (
    <p className="user-text" dir="auto">
      {children}
    </p>
  );
}

async function Blocks({ blocks, page }: { blocks: Preparation['blocks']; page: VersionPage }) {
  const t = await getTranslations('preparation');
  const { kinds } = await kindNames();
  if (blocks.length === 0) return <p className="soft">{t('empty')}</p>;
  return (
    <ol>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: read only, and two parts may be equal
        <li key={index}>
          <b>{partName(fieldsOf(block), kinds)}</b>, {t('minutes', { minutes: block.minutes })}
          {block.theoryMinutes > 0 && <>, {t('ofTheory', { minutes: block.theoryMinutes })}</>}
          {block.werkvormId && (
            <>
              <br />
              {t('withWerkvorm', {
                title: page.werkvormen.find(({ id }) => id === block.werkvormId)?.title ?? '',
              })}
            </>
          )}
          {block.note && (
            <>
              <br />
              <span className="user-text soft" dir="auto">
                {block.note}
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
