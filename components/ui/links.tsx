export type PageLink = { href: string; label: string; current?: boolean; lang?: string };

/** The links of a menu; the one of this page says so. */
export function Links({ links }: { links: PageLink[] }) {
  return links.map(({ href, label, current, lang }) => (
    <a key={href + label} href={href} lang={lang} hrefLang={lang} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  ));
}

export function Tabs({ label, links }: { label: string; links: PageLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <Links links={links} />
    </nav>
  );
}
