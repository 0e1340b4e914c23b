import type { PersonKey, World } from './world';

/** A page or address of a partnership: how to get there in this world, who may, and what proves that they saw it. */
export type Read = {
  at: (world: World) => string;
  /** Who gets it. The first one proves that it works; everyone who is not named gets nothing. */
  readers: PersonKey[];
  /** Stands in the answer for the first reader. */
  says: (world: World) => string;
  /** Who left gets it too, with nothing but their own. */
  andWhoLeft?: boolean;
};

/** A link in a student's mail: whoever holds it may; a link that was changed is worth nothing. */
export type LinkRead = {
  link: (world: World) => string;
  page: (token: string) => string;
  says: (world: World) => string;
  /** An earlier link to the same is as good here. */
  olderToo?: boolean;
};

/** Without a partnership: why, and what stands there. */
export type PublicRead = { public: string; at: string; status?: number; says?: string };

/** Only takes posts: its deeds are in deeds.ts. `answers` is what a GET gets. */
export type PostOnly = { posts: (world: World) => string; answers: 303 | 405 };
