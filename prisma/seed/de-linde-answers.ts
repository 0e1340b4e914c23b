import { type Answers, NOT_SEEN } from '@/lib/core/frameworks/answers';
import type { GivenFeedback } from './mentor-steps';

const N = NOT_SEEN;

/** `levels('sb', 6, 5)` is sb1: 6 and sb2: 5. */
function levels(prefix: string, ...values: Answers[string][]): Answers {
  return Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));
}

/** Esra's own scan: 5,4 – 3,3 – 4,5 – 4,6 – 4,0. */
export const esra: Answers = {
  ...levels('b', 6, 5, 5, 6, 5),
  ...levels('g', 3, 4, 3),
  ...levels('p', 5, 4),
  ...levels('l', 5, 5, 4, 5, 4),
  ...levels('o', 4, 4, 5, 3),
};

/** Milan, her student: 6,0 – 5,7 (3 of 4) – 5,0 – 5,3 (4 of 5) – 4,5. */
export const milan: GivenFeedback = {
  answers: {
    ...levels('sb', 6, 6, 5, 7, 6),
    ...levels('sg', 6, N, 6, 5),
    ...levels('sp', 5, 5),
    ...levels('sl', 6, 5, N, 5, 5),
    ...levels('so', 5, 4),
  },
  feedForward: {
    begeleider:
      'Blijf vooral vragen stellen in plaats van het meteen voor te doen. Daar leer ik het meest van.',
    bruggenbouwer:
      'Ik zou het fijn vinden als we voor het gesprek met Marieke samen opschrijven welke leerdoelen we gaan bespreken.',
    'leraar-van-leraren': 'Vertel na je les vaker waarom je iets deed. Dan snap ik welke keuze erachter zat.',
    ontwikkeling: 'Vraag mij ook eens halverwege de stage hoe de begeleiding gaat, niet alleen aan het eind.',
  },
};

/** Marieke, her schoolopleider: 5,8 – 4,7 – 3,5 – 4,7 (3 of 5) – 4,8. */
export const marieke: GivenFeedback = {
  answers: {
    ...levels('xb', 6, 6, 5, 6, 6),
    ...levels('xg', 5, 5, 4),
    ...levels('xp', 4, 3),
    ...levels('xl', 5, N, 4, 5, N),
    ...levels('xo', 5, 5, 5, 4),
  },
  feedForward: {
    begeleider: 'Je band met Milan is sterk. Gebruik die om ook de lastige gesprekken aan te gaan.',
    poortwachter: 'Zeg het eerder als je twijfelt over het niveau. Dan kijken we samen.',
  },
};

/** Ömer, halfway: two parts and the first of the third, 9 of 19. */
export const omer: Answers = { ...levels('b', 5, 5, 4, 6, 5), ...levels('g', 4, 5, 3), ...levels('p', 6) };

/** Lieke, his student: 4,8 – 4,0 (3 of 4) – 5,5 – 5,6 – 4,0. */
export const lieke: GivenFeedback = {
  answers: {
    ...levels('sb', 5, 4, 5, 6, 4),
    ...levels('sg', 3, N, 4, 5),
    ...levels('sp', 6, 5),
    ...levels('sl', 6, 6, 4, 7, 5),
    ...levels('so', 3, 5),
  },
  feedForward: {
    begeleider: 'Soms ga je snel naar een oplossing. Ik wil graag eerst zelf nadenken.',
    bruggenbouwer: 'Laat me weten wat je met de schoolopleider bespreekt, dan kan ik me voorbereiden.',
    'leraar-van-leraren': 'Je voorbeelden uit je eigen klas helpen mij enorm. Meer daarvan!',
  },
};
