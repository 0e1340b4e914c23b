import enAccount from './en/account.json';
import enAttendance from './en/attendance.json';
import enAudit from './en/audit.json';
import enClosures from './en/closures.json';
import enCohorts from './en/cohorts.json';
import enCommon from './en/common.json';
import enCoordinator from './en/coordinator.json';
import enDashboard from './en/dashboard.json';
import enDuos from './en/duos.json';
import enErase from './en/erase.json';
import enErrors from './en/errors.json';
import enFeedback from './en/feedback.json';
import enGroup from './en/group.json';
import enHome from './en/home.json';
import enHomework from './en/homework.json';
import enItemSharing from './en/itemSharing.json';
import enLearningQuestion from './en/learningQuestion.json';
import enMail from './en/mail.json';
import enMeeting from './en/meeting.json';
import enMeetings from './en/meetings.json';
import enMembers from './en/members.json';
import enMessages from './en/messages.json';
import enNextCycle from './en/nextCycle.json';
import enNextStep from './en/nextStep.json';
import enNotes from './en/notes.json';
import enOwnData from './en/ownData.json';
import enPages from './en/pages.json';
import enParticipant from './en/participant.json';
import enPlans from './en/plans.json';
import enPreparation from './en/preparation.json';
import enProgramme from './en/programme.json';
import enRecap from './en/recap.json';
import enReflections from './en/reflections.json';
import enReminders from './en/reminders.json';
import enResources from './en/resources.json';
import enResult from './en/result.json';
import enResultSentence from './en/resultSentence.json';
import enRounds from './en/rounds.json';
import enSchool from './en/school.json';
import enSchools from './en/schools.json';
import enSelfScan from './en/selfScan.json';
import enSharedQuestion from './en/sharedQuestion.json';
import enSharing from './en/sharing.json';
import enSignIn from './en/signIn.json';
import enSignUp from './en/signUp.json';
import enStudentForm from './en/studentForm.json';
import enWerkvormen from './en/werkvormen.json';
import nlAccount from './nl/account.json';
import nlAttendance from './nl/attendance.json';
import nlAudit from './nl/audit.json';
import nlClosures from './nl/closures.json';
import nlCohorts from './nl/cohorts.json';
import nlCommon from './nl/common.json';
import nlCoordinator from './nl/coordinator.json';
import nlDashboard from './nl/dashboard.json';
import nlDuos from './nl/duos.json';
import nlErase from './nl/erase.json';
import nlErrors from './nl/errors.json';
import nlFeedback from './nl/feedback.json';
import nlGroup from './nl/group.json';
import nlHome from './nl/home.json';
import nlHomework from './nl/homework.json';
import nlItemSharing from './nl/itemSharing.json';
import nlLearningQuestion from './nl/learningQuestion.json';
import nlMail from './nl/mail.json';
import nlMeeting from './nl/meeting.json';
import nlMeetings from './nl/meetings.json';
import nlMembers from './nl/members.json';
import nlMessages from './nl/messages.json';
import nlNextCycle from './nl/nextCycle.json';
import nlNextStep from './nl/nextStep.json';
import nlNotes from './nl/notes.json';
import nlOwnData from './nl/ownData.json';
import nlPages from './nl/pages.json';
import nlParticipant from './nl/participant.json';
import nlPlans from './nl/plans.json';
import nlPreparation from './nl/preparation.json';
import nlProgramme from './nl/programme.json';
import nlRecap from './nl/recap.json';
import nlReflections from './nl/reflections.json';
import nlReminders from './nl/reminders.json';
import nlResources from './nl/resources.json';
import nlResult from './nl/result.json';
import nlResultSentence from './nl/resultSentence.json';
import nlRounds from './nl/rounds.json';
import nlSchool from './nl/school.json';
import nlSchools from './nl/schools.json';
import nlSelfScan from './nl/selfScan.json';
import nlSharedQuestion from './nl/sharedQuestion.json';
import nlSharing from './nl/sharing.json';
import nlSignIn from './nl/signIn.json';
import nlSignUp from './nl/signUp.json';
import nlStudentForm from './nl/studentForm.json';
import nlWerkvormen from './nl/werkvormen.json';

/** Every text of the product by language and namespace. A namespace is one file per language; add both here. */
export const messages = {
  nl: {
    reflections: nlReflections,
    plans: nlPlans,
    notes: nlNotes,
    itemSharing: nlItemSharing,
    duos: nlDuos,
    account: nlAccount,
    attendance: nlAttendance,
    audit: nlAudit,
    cohorts: nlCohorts,
    closures: nlClosures,
    common: nlCommon,
    coordinator: nlCoordinator,
    dashboard: nlDashboard,
    erase: nlErase,
    errors: nlErrors,
    feedback: nlFeedback,
    group: nlGroup,
    home: nlHome,
    homework: nlHomework,
    learningQuestion: nlLearningQuestion,
    mail: nlMail,
    meeting: nlMeeting,
    meetings: nlMeetings,
    members: nlMembers,
    nextStep: nlNextStep,
    messages: nlMessages,
    nextCycle: nlNextCycle,
    ownData: nlOwnData,
    pages: nlPages,
    participant: nlParticipant,
    preparation: nlPreparation,
    programme: nlProgramme,
    recap: nlRecap,
    reminders: nlReminders,
    resources: nlResources,
    result: nlResult,
    resultSentence: nlResultSentence,
    schools: nlSchools,
    rounds: nlRounds,
    school: nlSchool,
    selfScan: nlSelfScan,
    sharedQuestion: nlSharedQuestion,
    sharing: nlSharing,
    signIn: nlSignIn,
    signUp: nlSignUp,
    studentForm: nlStudentForm,
    werkvormen: nlWerkvormen,
  },
  en: {
    reflections: enReflections,
    plans: enPlans,
    notes: enNotes,
    itemSharing: enItemSharing,
    duos: enDuos,
    account: enAccount,
    attendance: enAttendance,
    audit: enAudit,
    cohorts: enCohorts,
    closures: enClosures,
    common: enCommon,
    coordinator: enCoordinator,
    dashboard: enDashboard,
    erase: enErase,
    errors: enErrors,
    feedback: enFeedback,
    group: enGroup,
    home: enHome,
    homework: enHomework,
    learningQuestion: enLearningQuestion,
    mail: enMail,
    meeting: enMeeting,
    meetings: enMeetings,
    members: enMembers,
    nextStep: enNextStep,
    messages: enMessages,
    nextCycle: enNextCycle,
    ownData: enOwnData,
    pages: enPages,
    participant: enParticipant,
    preparation: enPreparation,
    programme: enProgramme,
    recap: enRecap,
    reminders: enReminders,
    resources: enResources,
    result: enResult,
    resultSentence: enResultSentence,
    schools: enSchools,
    rounds: enRounds,
    school: enSchool,
    selfScan: enSelfScan,
    sharedQuestion: enSharedQuestion,
    sharing: enSharing,
    signIn: enSignIn,
    signUp: enSignUp,
    studentForm: enStudentForm,
    werkvormen: enWerkvormen,
  },
};
