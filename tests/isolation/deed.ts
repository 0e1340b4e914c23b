import type { PageForm } from './page-forms';
import type { PersonKey, World } from './world';

/** Something that can be done to a partnership from outside: the form of a page, or a post that a script makes. */
export type Deed = {
  name: string;
  /** Who may do it: a person, whoever holds the link in `page`, or anyone. */
  who: PersonKey | 'link' | 'visitor';
  /** The page with the form, or for `json` the address itself. */
  page: (world: World) => string;
  /** The server action behind the form, or the address that it posts to. */
  does: { action: string } | { route: string };
  /** Which of the page's forms, where more than one does this. */
  which?: (form: PageForm, world: World) => boolean;
  fill?: (world: World) => Record<string, string>;
  /** What a script sends instead of a form. */
  json?: (world: World) => unknown;
  /** The headers with which the sender of a `json` proves who they are. */
  sign?: (body: string) => Record<string, string>;
  /** Why it may come from another site. */
  fromElsewhere?: string;
  /** The tables in which the rightful doer changes something; nothing else may change. */
  changes: string[];
  /** Changed by the page that follows, when it is opened for the first time. */
  opens?: string[];
  /** The deed that makes its form appear. */
  after?: string;
  /** A file that goes with the form. */
  file?: { field: string; name: string; content: string };
  /** Others who may do the same. */
  also?: PersonKey[];
  /** Acts on the doer's own place in the group: others of the group do it to themselves. */
  onOneself?: boolean;
  /** Why anyone may do this, with whatever they fill in: nobody is tried. */
  harmless?: string;
};

/** Finds the form of a page by what a hidden field of it holds. */
export const holds = (name: string, value: string) => (form: PageForm) =>
  form.fields.some((field) => field[0] === name && field[1] === value);

/** The session that does it, if any. */
export function doerOf({ who }: Deed, { people }: World) {
  return who === 'link' || who === 'visitor' ? null : people[who];
}
