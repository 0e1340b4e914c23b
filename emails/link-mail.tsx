import { Frame } from './frame';
import type { MailWords } from './mail-words';
import { ActionButton, Paragraph, SmallPrint } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type LinkMail = {
  words: MailWords;
  baseUrl: string;
  subject: string;
  preview: string;
  footer: string;
  greeting: string;
  intro: string[];
  /** Where the button leads, on this product. */
  path: string;
  button: string;
  /** Until when the link is good. */
  expires: string;
  smallPrint: string;
};

/** A mail about one link that is good once and for a while: what it is for, the button, until when, and if you did not expect it. */
export function linkMail({
  words,
  baseUrl,
  subject,
  preview,
  footer,
  ...mail
}: LinkMail): Promise<RenderedMail> {
  return renderMail(
    subject,
    <Frame words={words} subject={subject} preview={preview} footer={footer} baseUrl={baseUrl}>
      <Paragraph>{mail.greeting}</Paragraph>
      {mail.intro.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      <ActionButton
        href={new URL(mail.path, baseUrl).href}
        label={mail.button}
        linkFails={words.t('linkFails')}
      />
      <Paragraph>{mail.expires}</Paragraph>
      <SmallPrint>{mail.smallPrint}</SmallPrint>
    </Frame>,
  );
}
