/** What a mail with reminders says, by kind. Paths lead into the product; `extra` is a sentence of who leads the group. */
export type ReminderItem = ReminderWords & { extra: string | null };

export type ReminderWords =
  | { kind: 'preparation'; scan: boolean; feedback: boolean; startsAt: Date; path: string }
  | { kind: 'feedback_open'; mentor: string; expiresAt: Date; path: string }
  | HomeworkWords
  | { kind: 'halfway'; plan: OwnPlan | null; path: string }
  | { kind: 'reflection'; part: 'first' | 'later'; number: number; path: string }
  | { kind: 'catch_up'; text: string; dueOn: Date; path: string }
  | { kind: 'recap'; late: boolean; number: number; heldAt: Date; group: string; path: string }
  | DigestWords
  | { kind: 'weekly'; groups: readonly WeeklyGroup[]; path: string };

export type HomeworkWords = {
  kind: 'homework';
  next: { startsAt: Date; endsAt: Date; room: string | null; onlineUrl: string | null };
  /** Ticked off: the mail only says when they meet. */
  done: boolean;
  text: string | null;
  minutes: number | null;
  theory: string | null;
  bring: string | null;
  path: string;
};

/** `hidden` stands in a preview for somebody else's plan. */
export type OwnPlan = 'hidden' | { situation: string; action: string; plannedOn: Date | null };

export type DigestWords = {
  kind: 'away' | 'twice_absent' | 'no_plan';
  names: readonly string[];
  group: string;
  /** Of the meeting it is about. */
  number: number;
  startsAt: Date;
  path: string;
};

export type WeeklyGroup = {
  name: string;
  participants: number;
  handedIn: number;
  asked: number;
  answered: number;
};
