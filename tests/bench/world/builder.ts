import type { Draws } from './draws';
import type { Tables } from './table';

export type Person = { memberId: string; userId: string; schoolId: string };
export type Round = {
  id: string;
  kind: 'start' | 'halfway' | 'end';
  scans: { id: string; scores: unknown }[];
};
export type Cohort = {
  id: string;
  rounds: Round[];
  /** Its meetings that were held, oldest first. */
  held: string[];
  facilitatorId: string;
};
/** Somebody in a group. */
export type Place = { participantId: string; person: Person; cohort: Cohort };

/** Everything that is needed to write the rows of one partnership. */
export type Builder = {
  index: number;
  partnershipId: string;
  tables: Tables;
  draws: Draws;
  newId: () => string;
  /** When most things happened; deadlines lie after the moment of loading. */
  now: Date;
  /** When the world is loaded. */
  moment: Date;
  versionId: string;
  axisIds: ReadonlyMap<string, string>;
  schools: string[];
  trainers: Person[];
};
