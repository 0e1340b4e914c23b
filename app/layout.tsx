import './globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { letGoOfRender } from '@/lib/platform/let-go-of-render';

export const metadata: Metadata = {
  title: { default: 'Leerkring', template: '%s · Leerkring' },
  robots: { index: false },
};
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161a1b' },
  ],
};

/** Every page is rendered for its request: the script nonce is new each time. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  letGoOfRender();
  preload('/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2', {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  });
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
