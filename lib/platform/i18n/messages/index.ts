import enAccount from './en/account.json';
import enCommon from './en/common.json';
import enErrors from './en/errors.json';
import enGroup from './en/group.json';
import enHome from './en/home.json';
import enPages from './en/pages.json';
import enResultSentence from './en/resultSentence.json';
import enSignIn from './en/signIn.json';
import nlAccount from './nl/account.json';
import nlCommon from './nl/common.json';
import nlErrors from './nl/errors.json';
import nlGroup from './nl/group.json';
import nlHome from './nl/home.json';
import nlPages from './nl/pages.json';
import nlResultSentence from './nl/resultSentence.json';
import nlSignIn from './nl/signIn.json';

/** Every text of the product by language and namespace. A namespace is one file per language; add both here. */
export const messages = {
  nl: {
    account: nlAccount,
    common: nlCommon,
    errors: nlErrors,
    group: nlGroup,
    home: nlHome,
    pages: nlPages,
    resultSentence: nlResultSentence,
    signIn: nlSignIn,
  },
  en: {
    account: enAccount,
    common: enCommon,
    errors: enErrors,
    group: enGroup,
    home: enHome,
    pages: enPages,
    resultSentence: enResultSentence,
    signIn: enSignIn,
  },
};
