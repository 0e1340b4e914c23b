import { plainRoutes } from '@/app/_plain/plain-route';
import { visitOf } from './visit';

/** A route of the student's form. */
export const studentRoute = plainRoutes({
  visitOf,
  words: ({ t }, failure) => [t(`${failure}Title`), t(`${failure}Text`)],
});
