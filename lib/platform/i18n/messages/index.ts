import enCommon from './en/common.json';
import enErrors from './en/errors.json';
import enSignIn from './en/signIn.json';
import nlCommon from './nl/common.json';
import nlErrors from './nl/errors.json';
import nlSignIn from './nl/signIn.json';

/** Every text of the product by language and namespace. A namespace is one file per language; add both here. */
export const messages = {
  nl: { common: nlCommon, errors: nlErrors, signIn: nlSignIn },
  en: { common: enCommon, errors: enErrors, signIn: enSignIn },
};
