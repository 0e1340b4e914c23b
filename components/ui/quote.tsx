/** Someone's own words, with who and where below. The words may be in another language than the page. */
export function Quote({ text, by, lang }: { text: string; by: string; lang?: string }) {
  return (
    <blockquote className="quote">
      <p className="user-text" lang={lang} dir="auto">
        {text}
      </p>
      <footer>{by}</footer>
    </blockquote>
  );
}
