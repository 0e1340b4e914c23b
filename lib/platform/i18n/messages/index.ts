import enAccount from './en/account.json';
import enCommon from './en/common.json';
import enErrors from './en/errors.json';
import enFeedback from './en/feedback.json';
import enGroup from './en/group.json';
import enHome from './en/home.json';
import enLearningQuestion from './en/learningQuestion.json';
import enMail from './en/mail.json';
import enOwnData from './en/ownData.json';
import enPages from './en/pages.json';
import enResult from './en/result.json';
import enResultSentence from './en/resultSentence.json';
import enSelfScan from './en/selfScan.json';
import enSharing from './en/sharing.json';
import enSignIn from './en/signIn.json';
import enStudentForm from './en/studentForm.json';
import nlAccount from './nl/account.json';
import nlCommon from './nl/common.json';
import nlErrors from './nl/errors.json';
import nlFeedback from './nl/feedback.json';
import nlGroup from './nl/group.json';
import nlHome from './nl/home.json';
import nlLearningQuestion from './nl/learningQuestion.json';
import nlMail from './nl/mail.json';
import nlOwnData from './nl/ownData.json';
import nlPages from './nl/pages.json';
import nlResult from './nl/result.json';
import nlResultSentence from './nl/resultSentence.json';
import nlSelfScan from './nl/selfScan.json';
import nlSharing from './nl/sharing.json';
import nlSignIn from './nl/signIn.json';
import nlStudentForm from './nl/studentForm.json';

/** Every text of the product by language and namespace. A namespace is one file per language; add both here. */
export const messages = {
  nl: {
    account: nlAccount,
    common: nlCommon,
    errors: nlErrors,
    feedback: nlFeedback,
    group: nlGroup,
    home: nlHome,
    learningQuestion: nlLearningQuestion,
    mail: nlMail,
    ownData: nlOwnData,
    pages: nlPages,
    result: nlResult,
    resultSentence: nlResultSentence,
    selfScan: nlSelfScan,
    sharing: nlSharing,
    signIn: nlSignIn,
    studentForm: nlStudentForm,
  },
  en: {
    account: enAccount,
    common: enCommon,
    errors: enErrors,
    feedback: enFeedback,
    group: enGroup,
    home: enHome,
    learningQuestion: enLearningQuestion,
    mail: enMail,
    ownData: enOwnData,
    pages: enPages,
    result: enResult,
    resultSentence: enResultSentence,
    selfScan: enSelfScan,
    sharing: enSharing,
    signIn: enSignIn,
    studentForm: enStudentForm,
  },
};
