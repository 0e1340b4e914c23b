/** Every address of the product, in one place. Ids only: nothing personal stands in a URL. */
export const paths = {
  start: () => '/',
  signIn: (returnTo?: string) =>
    returnTo && returnTo !== '/' ? `/aanmelden?naar=${encodeURIComponent(returnTo)}` : '/aanmelden',
  signInSent: () => '/aanmelden/verstuurd',
  signInLink: (token: string) => `/aanmelden/${token}`,
  /** No token: the page of a link that no longer works. */
  signInLinkEnded: () => '/aanmelden/verlopen',
  signUp: () => '/starten',
  signUpSent: () => '/starten/verstuurd',
  signUpLink: (token: string) => `/starten/${token}`,
  /** No token: the page of a link that no longer works. */
  signUpLinkEnded: () => '/starten/verlopen',
  privacy: () => '/privacy',
  accessibility: () => '/toegankelijkheid',
  help: () => '/hulp',
  phase: (phase: number) => `/hulp#fase-${phase}`,

  home: (slug: string) => `/p/${slug}`,
  account: (slug: string) => `/p/${slug}/account`,
  ownAudit: (slug: string) => `/p/${slug}/account/logboek`,
  development: (slug: string) => `/p/${slug}/ontwikkeling`,

  requests: (slug: string) => `/p/${slug}/feedback`,
  newRequest: (slug: string) => `/p/${slug}/feedback/nieuw`,
  request: (slug: string, requestId: string) => `/p/${slug}/feedback/${requestId}`,
  giveFeedback: (slug: string, requestId: string) => `/p/${slug}/geven/${requestId}`,
  giveFeedbackPart: (slug: string, requestId: string, part: number) =>
    `/p/${slug}/geven/${requestId}/${part}`,
  giveFeedbackCheck: (slug: string, requestId: string) => `/p/${slug}/geven/${requestId}/controle`,
  giveFeedbackDecline: (slug: string, requestId: string) => `/p/${slug}/geven/${requestId}/afwijzen`,
  giveFeedbackDone: (slug: string, requestId: string) => `/p/${slug}/geven/${requestId}/klaar`,

  scan: (slug: string, roundId: string) => `/p/${slug}/zelfscan/${roundId}`,
  scanPart: (slug: string, roundId: string, part: number) => `/p/${slug}/zelfscan/${roundId}/${part}`,
  scanCheck: (slug: string, roundId: string) => `/p/${slug}/zelfscan/${roundId}/controle`,
  scanAnswers: (slug: string, roundId: string) => `/p/${slug}/zelfscan/${roundId}/antwoorden`,
  scanPartSave: (slug: string, roundId: string, part: number) =>
    `/p/${slug}/zelfscan/${roundId}/${part}/bewaren`,

  result: (slug: string, roundId: string) => `/p/${slug}/resultaat/${roundId}`,
  question: (slug: string, roundId: string) => `/p/${slug}/resultaat/${roundId}/leervraag`,
  sharing: (slug: string, roundId: string) => `/p/${slug}/resultaat/${roundId}/delen`,
  shared: (slug: string, shareId: string) => `/p/${slug}/gedeeld/${shareId}`,

  group: (slug: string) => `/p/${slug}/groep`,
  cohort: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}`,
  participant: (slug: string, cohortId: string, participantId: string) =>
    `/p/${slug}/groep/${cohortId}/deelnemer/${participantId}`,
  rounds: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/rondes`,
  /** The schoolopleider's own school: its people and the groups it takes part in. */
  school: (slug: string) => `/p/${slug}/school`,

  // The line of dates, days without school, and calendars.
  meetings: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/bijeenkomsten`,
  adminClosures: (slug: string) => `/p/${slug}/beheer/vrije-dagen`,
  adminClosure: (slug: string, closureId: string) => `/p/${slug}/beheer/vrije-dagen/${closureId}`,
  calendarFeed: (token: string) => `/agenda/${token}`,

  // A meeting's page, its preparation and who was there.
  meeting: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}`,
  prepare: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}/voorbereiden`,
  preparationVersions: (slug: string, meetingId: string) =>
    `/p/${slug}/bijeenkomst/${meetingId}/voorbereiden/versies`,
  preparationVersion: (slug: string, meetingId: string, versionId: string) =>
    `/p/${slug}/bijeenkomst/${meetingId}/voorbereiden/versies/${versionId}`,
  attendance: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}/aanwezigheid`,
  werkvormen: (slug: string) => `/p/${slug}/werkvormen`,
  newWerkvorm: (slug: string) => `/p/${slug}/werkvormen/nieuw`,
  werkvorm: (slug: string, werkvormId: string) => `/p/${slug}/werkvormen/${werkvormId}`,
  // Resources, messages to a group, and its next cycle.
  resources: (slug: string) => `/p/${slug}/bronnen`,
  newResource: (slug: string) => `/p/${slug}/bronnen/nieuw`,
  /** Takes files. */
  resourceUpload: (slug: string) => `/p/${slug}/bronnen/bestand`,
  resource: (slug: string, resourceId: string) => `/p/${slug}/bronnen/${resourceId}`,
  changeResource: (slug: string, resourceId: string) => `/p/${slug}/bronnen/${resourceId}/wijzigen`,
  resourceFile: (slug: string, resourceId: string) => `/p/${slug}/bronnen/${resourceId}/bestand`,
  cohortResources: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/bronnen`,
  messages: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/berichten`,
  nextCycle: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/nieuwe-cyclus`,

  // Homework, shared questions, what was decided and the recap.
  homework: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}/huiswerk`,
  nextStep: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}/vervolg`,
  recap: (slug: string, meetingId: string) => `/p/${slug}/bijeenkomst/${meetingId}/terugkoppeling`,
  questions: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/leervragen`,
  newSharedQuestion: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/leervragen/nieuw`,
  sharedQuestion: (slug: string, cohortId: string, questionId: string) =>
    `/p/${slug}/groep/${cohortId}/leervragen/${questionId}`,
  // Practice: own plans, notes, reflections, what is shared of them, duos.
  plans: (slug: string) => `/p/${slug}/plannen`,
  newPlan: (slug: string, meetingId: string) => `/p/${slug}/plannen/nieuw/${meetingId}`,
  plan: (slug: string, planId: string) => `/p/${slug}/plannen/${planId}`,
  changePlan: (slug: string, planId: string) => `/p/${slug}/plannen/${planId}/wijzigen`,
  buddyPlans: (slug: string) => `/p/${slug}/plannen/duo`,
  planFacts: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/plannen`,
  notes: (slug: string) => `/p/${slug}/notities`,
  note: (slug: string, noteId: string) => `/p/${slug}/notities/${noteId}`,
  reflections: (slug: string) => `/p/${slug}/reflecties`,
  reflection: (slug: string, meetingId: string, kind: 'meeting' | 'practice') =>
    `/p/${slug}/reflecties/${meetingId}/${kind === 'meeting' ? 'bijeenkomst' : 'praktijk'}`,
  reflectionSave: (slug: string, meetingId: string, kind: 'meeting' | 'practice') =>
    `/p/${slug}/reflecties/${meetingId}/${kind === 'meeting' ? 'bijeenkomst' : 'praktijk'}/bewaren`,
  reflectionAnswers: (slug: string, meetingId: string, kind: 'meeting' | 'practice') =>
    `/p/${slug}/reflecties/${meetingId}/${kind === 'meeting' ? 'bijeenkomst' : 'praktijk'}/antwoorden`,
  sharedWithMe: (slug: string) => `/p/${slug}/gedeeld`,
  ownSharing: (slug: string) => `/p/${slug}/delen`,
  duos: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/duos`,

  // Reminders: of a group, own wishes, and the links in a mail that work without signing in.
  reminders: (slug: string, cohortId: string) => `/p/${slug}/groep/${cohortId}/herinneringen`,
  ownReminders: (slug: string) => `/p/${slug}/account/herinneringen`,
  planLink: (token: string) => `/plan/${token}`,
  reminderWishes: (token: string) => `/herinneringen/${token}`,
  /** Takes the one click of a mail program (RFC 8058). */
  reminderStop: (token: string) => `/herinneringen/${token}/uit`,

  ownData: (slug: string) => `/p/${slug}/mijn-gegevens`,
  ownDataFile: (slug: string) => `/p/${slug}/mijn-gegevens/bestand`,

  admin: (slug: string) => `/p/${slug}/beheer`,
  adminSchools: (slug: string) => `/p/${slug}/beheer/scholen`,
  adminSchool: (slug: string, schoolId: string) => `/p/${slug}/beheer/scholen/${schoolId}`,
  adminMembers: (slug: string) => `/p/${slug}/beheer/leden`,
  adminNewMember: (slug: string) => `/p/${slug}/beheer/leden/nieuw`,
  adminImport: (slug: string) => `/p/${slug}/beheer/leden/invoeren`,
  adminMember: (slug: string, memberId: string) => `/p/${slug}/beheer/leden/${memberId}`,
  adminNewCohort: (slug: string) => `/p/${slug}/beheer/groepen/nieuw`,
  adminCohort: (slug: string, cohortId: string) => `/p/${slug}/beheer/groepen/${cohortId}`,
  adminAudit: (slug: string) => `/p/${slug}/beheer/logboek`,
  adminErase: (slug: string) => `/p/${slug}/beheer/wissen`,

  studentForm: (token: string) => `/f/${token}`,
  studentFormPart: (token: string, part: number) => `/f/${token}/${part}`,
  studentFormIntro: (token: string) => `/f/${token}/uitleg`,
  studentFormCheck: (token: string) => `/f/${token}/controle`,
  studentFormDone: (token: string) => `/f/${token}/klaar`,
  studentFormDecline: (token: string) => `/f/${token}/afwijzen`,
  /** No more reminders of this request; takes the one click of a mail program too. */
  studentFormStop: (token: string) => `/f/${token}/geen-herinnering`,
  studentFormNewLink: (token: string) => `/f/${token}/nieuwe-link`,
} as const;

/** A path of this product to return to after signing in; anything else (another site, a protocol, a backslash) becomes null. */
export function safeReturnPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 300) return null;
  return /^\/(?:p\/[a-z0-9-]+(?:\/[a-z0-9/-]*)?(?:\?[\w=&%.~-]*)?)?$/.test(value) ? value : null;
}

/** Whether this is an address on our own site, whatever page: two slashes, or what a browser makes of them, are another site's. */
export function isOwnPath(value: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(value);
}
