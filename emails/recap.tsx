import { Fragment } from 'react';
import type { Locale } from '@/lib/platform/i18n/locale';
import { formatDay, formatSpan } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { type MailWords, mailWords } from './mail-words';
import { ActionButton, Heading, Lines, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type Written = Record<'opening' | 'question' | 'homework' | 'theory' | 'closing', string>;

/** A recap as it is sent: what was written, and what is known of the meeting. */
type Letter = Written & {
  number: number;
  heldAt: Date;
  people: { present: string[]; missed: string[] } | null;
  next: {
    number: number;
    startsAt: Date;
    minutes: number;
    room: string | null;
    onlineUrl: string | null;
  } | null;
  resources: { title: string; address: string | null }[];
};

export type RecapMail = {
  locale: Locale;
  baseUrl: string;
  slug: string;
  meetingId: string;
  person: string;
  group: string;
  letter: Letter;
  /** When the version before this one went out; null for the first. */
  corrects: Date | null;
  /** For who missed the meeting. */
  catchUp: { text: string; dueOn: Date } | null;
};

/** The letter after a meeting: where the group stands, what it does, and when it meets again. */
export function recapMail(mail: RecapMail): Promise<RenderedMail> {
  const { locale, baseUrl, slug, meetingId, person, group, letter, corrects, catchUp } = mail;
  const words = mailWords(locale);
  const { t } = words;
  const subject = t(corrects ? 'recap.subjectAgain' : 'recap.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('recap.preview')}
      footer={t('recap.footer', { group })}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      {corrects && <Paragraph>{t('recap.corrects', { date: formatDay(corrects, locale) })}</Paragraph>}
      <Paragraph>
        {t('recap.intro', { number: letter.number, group, date: formatDay(letter.heldAt, locale) })}
      </Paragraph>
      {letter.opening && <Lines text={letter.opening} />}
      {catchUp && <CatchUp words={words} {...catchUp} />}
      <Part heading={t('recap.question')} text={letter.question} />
      <Part heading={t('recap.homework')} text={letter.homework} />
      <Part heading={t('recap.theory')} text={letter.theory} />
      <Resources words={words} baseUrl={baseUrl} resources={letter.resources} />
      <People words={words} people={letter.people} />
      <Next words={words} next={letter.next} />
      {letter.closing && <Lines text={letter.closing} />}
      <ActionButton
        href={new URL(paths.recap(slug, meetingId), baseUrl).href}
        label={t('recap.button')}
        linkFails={t('linkFails')}
      />
    </Frame>,
  );
}

function Part({ heading, text }: { heading: string; text: string }) {
  if (!text) return null;
  return (
    <>
      <Heading>{heading}</Heading>
      <Lines text={text} />
    </>
  );
}

function CatchUp({ words, text, dueOn }: { words: MailWords; text: string; dueOn: Date }) {
  const { t, locale } = words;
  return (
    <>
      <Heading>{t('recap.catchUp')}</Heading>
      <Paragraph>{t('recap.catchUpIntro', { date: formatDay(dueOn, locale) })}</Paragraph>
      <Lines text={text} />
    </>
  );
}

function Resources({
  words,
  baseUrl,
  resources,
}: { words: MailWords; baseUrl: string } & Pick<Letter, 'resources'>) {
  if (resources.length === 0) return null;
  return (
    <>
      <Heading>{words.t('recap.resources')}</Heading>
      {resources.map(({ title, address }) => (
        <Paragraph key={title + address}>
          {address ? <a href={new URL(address, baseUrl).href}>{title}</a> : title}
        </Paragraph>
      ))}
    </>
  );
}

function People({ words: { t, locale }, people }: { words: MailWords } & Pick<Letter, 'people'>) {
  if (!people) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { present, missed } = people;
  return (
    <>
      <Heading>{t('recap.people')}</Heading>
      {present.length > 0 && <Paragraph>{t('recap.present', { names: list.format(present) })}</Paragraph>}
      {missed.length > 0 && <Paragraph>{t('recap.missed', { names: list.format(missed) })}</Paragraph>}
    </>
  );
}

function Next({ words: { t, locale }, next }: { words: MailWords } & Pick<Letter, 'next'>) {
  if (!next) return null;
  const { startsAt, minutes, room, onlineUrl } = next;
  const places = [room, onlineUrl].filter((place) => place !== null);
  return (
    <>
      <Heading>{t('recap.next')}</Heading>
      <Paragraph>
        {t('recap.nextMeeting', {
          number: next.number,
          when: spanOf(startsAt, minutes, locale),
        })}
        {(places.length > 0 ? places : [t('recap.placeLater')]).map((place) => (
          <Fragment key={place}>
            <br />
            {place}
          </Fragment>
        ))}
      </Paragraph>
    </>
  );
}

function spanOf(startsAt: Date, minutes: number, locale: Locale) {
  return formatSpan({ startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) }, locale);
}
