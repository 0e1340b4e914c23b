'use client';

import { useEffect, useState } from 'react';

const words = {
  nl: {
    title: 'Er ging iets mis bij ons',
    text: 'Wat je had bewaard, is er nog. Probeer het opnieuw. Lukt het weer niet? Wacht dan een paar minuten.',
    again: 'Probeer het opnieuw',
  },
  en: {
    title: 'Something went wrong on our side',
    text: 'What you had saved is still there. Try again. If it fails again, wait a few minutes.',
    again: 'Try again',
  },
};

/** The last resort: carries its own words, since whatever failed may be what words come from. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [language, setLanguage] = useState<'nl' | 'en'>('nl');
  useEffect(() => setLanguage(document.documentElement.lang === 'en' ? 'en' : 'nl'), []);
  const { title, text, again } = words[language];
  return (
    <main id="inhoud">
      <div className="wrap read stack">
        <h1>{title}</h1>
        <p>{text}</p>
        <div className="actions">
          <button type="button" className="btn" onClick={reset}>
            {again}
          </button>
        </div>
      </div>
    </main>
  );
}
