import { simpleParser } from 'mailparser';

/** What the page and the API show of one mail. */
export async function readMessage(id, source) {
  const mail = await simpleParser(source, { skipImageLinks: true });
  const html = mail.html || '';
  const text = mail.text ?? '';
  return {
    id,
    to: addresses(mail.to).join(', '),
    recipients: [...addresses(mail.to), ...addresses(mail.cc)].map((address) => address.toLowerCase()),
    from: mail.from?.text ?? '',
    replyTo: mail.replyTo?.text ?? '',
    subject: mail.subject ?? '',
    date: (mail.date ?? new Date(0)).toISOString(),
    messageId: mail.messageId ?? '',
    text,
    html,
    links: linksIn(html, text),
    calendar: calendarIn(mail.attachments),
    headers: mail.headerLines.map(({ line }) => line),
  };
}

/** What a calendar program takes from it; '' for most mails. */
function calendarIn(attachments) {
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar');
  return part ? part.content.toString('utf8') : '';
}

function addresses(field) {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

/** Every http(s) address, in the order in which a reader meets them, once. */
function linksIn(html, text) {
  const inHtml = [...html.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map((match) =>
    decoded(match[1] ?? match[2]),
  );
  const inText = text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  const trimmed = inText.map((link) => link.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...inHtml, ...trimmed])].filter((link) => /^https?:\/\//.test(link));
}

function decoded(text) {
  return text
    .replaceAll('&#x2F;', '/')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
