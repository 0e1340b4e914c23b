import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';

/** A mail as it leaves: without an address, which only the delivery knows. */
export type RenderedMail = { subject: string; html: string; text: string };

/** The same words twice: HTML, and plain text with every address written out. */
export async function renderMail(subject: string, element: ReactElement): Promise<RenderedMail> {
  const html = await render(element);
  return { subject, html, text: toPlainText(html, { wordwrap: 78 }) };
}
