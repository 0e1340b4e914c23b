/** A participant of a group as who leads it knows them. */
export type Person = {
  participantId: string;
  name: string;
  email: string;
  /** When they came in. */
  since: Date;
  /** Whether mail arrives at their address, as far as is known. */
  reached: boolean;
};
