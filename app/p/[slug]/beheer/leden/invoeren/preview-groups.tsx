import type { ShownPreview } from './shown-preview';

type PreviewGroupsProps = { groups: ShownPreview['groups'] /** "Regel" */; line: string };

/** Every row of the list under what would happen to it; what nothing happens to is folded away. */
export function PreviewGroups({ groups, line }: PreviewGroupsProps) {
  return groups.map(({ kind, title, rows }) => (
    <details key={kind} className="preview" open={kind !== 'same'}>
      <summary>{title}</summary>
      <ul className="plain-list ruled">
        {rows.map((row) => (
          <li key={row.line}>
            <b>{row.name || '–'}</b> <span className="address">{row.email || '–'}</span>
            <span className="soft small">
              {line} {row.line}
            </span>
            {row.words.map((words) => (
              <span key={words} className={kind === 'error' ? 'error what' : 'what'}>
                {words}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  ));
}
