import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { RecapLetter } from '@/lib/features/recaps/content';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';

/** A recap to read on a page; the mail has the same parts in the same order. */
export async function Letter({ letter }: { letter: RecapLetter }) {
  const t = await getTranslations('recap');
  return (
    <>
      <OwnText text={letter.opening} />
      <Part title={t('part.question')} text={letter.question} />
      <Part title={t('part.homework')} text={letter.homework} />
      <Part title={t('part.theory')} text={letter.theory} />
      <Resources resources={letter.resources} />
      <People people={letter.people} />
      <Next next={letter.next} />
      <OwnText text={letter.closing} />
    </>
  );
}

function OwnText({ text }: { text: string }) {
  return text ? (
    <p className="user-text" dir="auto">
      {text}
    </p>
  ) : null;
}

type PartProps = { title: string; text?: string; level?: 3 | 4; children?: ReactNode };

function Part({ title, text, level = 3, children }: PartProps) {
  const Heading = `h${level}` as const;
  if (!text && !children) return null;
  return (
    <div className="stack-s">
      <Heading>{title}</Heading>
      {text && <OwnText text={text} />}
      {children}
    </div>
  );
}

async function Resources({ resources }: Pick<RecapLetter, 'resources'>) {
  const t = await getTranslations('recap');
  if (resources.length === 0) return null;
  return (
    <Part title={t('part.resources')}>
      <ul>
        {resources.map(({ title, address }) => (
          <li key={title + address}>
            {address ? (
              <a href={address} rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

type Level = { level?: 3 | 4 };

export async function People({ people, level }: Pick<RecapLetter, 'people'> & Level) {
  const t = await getTranslations('recap');
  const list = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  if (!people) return null;
  const { present, missed } = people;
  return (
    <Part title={t('part.people')} level={level}>
      {present.length > 0 && <p>{t('present', { names: list.format(present) })}</p>}
      {missed.length > 0 && <p>{t('missed', { names: list.format(missed) })}</p>}
    </Part>
  );
}

export async function Next({ next, level }: Pick<RecapLetter, 'next'> & Level) {
  const t = await getTranslations('recap');
  const locale = asLocale(await getLocale());
  if (!next) return null;
  const { startsAt, minutes, room, onlineUrl } = next;
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return (
    <Part title={t('part.next')} level={level}>
      <p>{t('nextMeeting', { number: next.number, when: formatSpan({ startsAt, endsAt }, locale) })}</p>
      {room && <p>{room}</p>}
      {onlineUrl && (
        <p>
          <a href={onlineUrl} rel="noopener noreferrer">
            {t('online')}
          </a>
        </p>
      )}
      {!room && !onlineUrl && <p>{t('placeLater')}</p>}
    </Part>
  );
}
