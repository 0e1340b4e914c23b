/** A participant of a group as who leads it knows them; `since` when they came in. */
export type Person = { participantId: string; name: string; email: string; since: Date };
