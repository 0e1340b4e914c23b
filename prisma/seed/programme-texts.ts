import type { BlockKind } from '@/prisma/generated/enums';

export type Block = {
  kind: BlockKind;
  title: string;
  minutes: number;
  theoryMinutes?: number;
  note?: string;
};

/** Agendas of three hours. */
export const startAgenda: Block[] = [
  { kind: 'free', title: 'Welkom en kennismaken', minutes: 20 },
  { kind: 'explore', title: 'De bekwaamheden verkennen', minutes: 45, theoryMinutes: 15 },
  { kind: 'explore', title: 'Eigen leervragen uitwisselen', minutes: 40 },
  { kind: 'pause', title: 'Koffie', minutes: 15 },
  {
    kind: 'design',
    title: 'Samen naar één leervraag',
    minutes: 40,
    note: 'Laat iedereen eerst zelf schrijven.',
  },
  { kind: 'homework', title: 'Huiswerk en eigen plan', minutes: 15 },
  { kind: 'evaluate', title: 'Hoe was dit?', minutes: 5 },
];

export const workAgenda: Block[] = [
  { kind: 'look_back', title: 'Hoe ging het in de praktijk?', minutes: 30, note: 'Begin met wat wél lukte.' },
  { kind: 'explore', title: 'De theorie naast onze ervaringen', minutes: 35, theoryMinutes: 20 },
  { kind: 'pause', title: 'Koffie', minutes: 15 },
  { kind: 'deepen', title: 'Gesprek oefenen in drietallen', minutes: 45 },
  { kind: 'design', title: 'Samen een aanpak maken', minutes: 35 },
  { kind: 'homework', title: 'Huiswerk en eigen plan', minutes: 15 },
  { kind: 'evaluate', title: 'Hoe gaan we verder?', minutes: 5 },
];

export const homeworks = [
  {
    text: 'Vraag je student welk leerdoel deze week centraal staat, en schrijf de woorden van je student op.',
    minutes: 30,
    theory: 'Hoofdstuk over begeleidingsgesprekken, bladzijde 4 tot en met 9.',
  },
  {
    text: 'Voer één gesprek met je student en je schoolopleider samen, hoe kort ook. Noteer wat je deed en wat er gebeurde.',
    minutes: 45,
    theory: null,
  },
  {
    text: 'Kies één keuze uit je les en leg je student uit waarom je dat zo deed. Noteer waar het stokte.',
    minutes: 40,
    theory: 'Artikel over hardop denken als opleider.',
  },
  {
    text: 'Laat je student jouw les bekijken met één vraag in de hand, en bespreek het na.',
    minutes: 50,
    theory: null,
  },
  {
    text: 'Schrijf op wat je volgend schooljaar anders doet, en vraag je student om een reactie.',
    minutes: 30,
    theory: null,
  },
];

/** If-then: in this situation I do this, and hope to see that. */
export const plans = [
  {
    situation: 'mijn student na de les nog in het lokaal is',
    action: 'het leerdoel van die les bespreken en er samen één zin over schrijven',
    hope: 'dat mijn student zelf het leerdoel noemt',
    minutes: 40,
  },
  {
    situation: 'ik twijfel of een les goed genoeg was',
    action: 'dat dezelfde dag bespreken, met één voorbeeld dat ik zag',
    hope: 'dat het gesprek over de les gaat en niet over de persoon',
    minutes: 30,
  },
  {
    situation: 'we de week voorbereiden',
    action: 'bij één keuze bespreken welke gedachte erachter zit',
    hope: 'dat mijn student doorvraagt',
    minutes: 25,
  },
  {
    situation: 'de schoolopleider langskomt',
    action: 'één ding bespreken dat goed gaat en één ding voor de volgende keer',
    hope: 'dat mijn student meepraat in plaats van luistert',
    minutes: 45,
  },
];

export const outcomes = [
  'Het kostte me moeite om te wachten, maar er kwam een beter antwoord dan ik had.',
  'Mijn student noemde het doel zelf. Dat had ik niet verwacht.',
  'Het gesprek duurde maar tien minuten en het was genoeg.',
];

export const notes = [
  'Vandaag pas na een halve minuut stilte doorgevraagd. Toen kwam het.',
  'In de pauze kort gevraagd wat er bleef hangen. Antwoord: de instructie was te lang.',
  'Collega keek mee en zag hetzelfde als ik.',
];

export const reflections = [
  {
    r1: 'Het drietal waarin ik zelf de student speelde. Ik merkte hoe snel je je beoordeeld voelt.',
    r2: 'Dat doorvragen iets anders is dan controleren.',
    r3: 'Ik begin mijn gesprekken voortaan met een vraag van de student.',
  },
  {
    r1: 'De theorie over hardop denken, omdat ik dat in mijn eigen les nooit doe.',
    r2: 'Een manier om een keuze in drie zinnen uit te leggen.',
    r3: 'Ik probeer het in de les van donderdag.',
  },
  {
    r1: 'Dat anderen met hetzelfde worstelen.',
    r2: 'Dat het helpt om het doel van het gesprek eerst te noemen.',
    r3: '',
  },
];
