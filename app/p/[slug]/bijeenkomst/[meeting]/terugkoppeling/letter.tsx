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

function Part({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  if (!text && !children) return null;
  return (
    <div className="stack-s">
      <h3>{title}</h3>
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

export async function People({ people }: Pick<RecapLetter, 'people'>) {
  const t = await getTranslations('recap');
  const list = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  if (!people) return null;
  const { present, missed } = people;
  return (
    <Part title={t('part.people')}>
      {present.length > 0 && <p>{t('present', { names: list.format(present) })}</p>}
      {missed.length > 0 && <p>{t('missed', { names: list.format(missed) })}</p>}
    </Part>
  );
}

export async function Next({ next }: Pick<RecapLetter, 'next'>) {
  const t = await getTranslations('recap');
  const locale = asLocale(await getLocale());
  if (!next) return null;
  const { startsAt, minutes, room, onlineUrl } = next;
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return (
    <Part title={t('part.next')}>
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
