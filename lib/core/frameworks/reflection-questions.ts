import { standardInstrument } from './instrument';

/** The katern's questions, word for word; `later` waits for the end of the weeks of practice. */
export type KaternQuestion = { key: string; text: string; later: boolean };

const { language, reflections } = standardInstrument();

const shown = (questions: (typeof reflections)['afterMeeting']): KaternQuestion[] =>
  questions.map(({ key, text, moment }) => ({ key, text, later: moment === 'end of practice' }));

/** In the language in which they were written: their words are the instrument's. */
export const katernQuestions = {
  language,
  meeting: shown(reflections.afterMeeting),
  practice: shown(reflections.afterPractice),
} as const;
