export type StandardWerkvorm = {
  key: string;
  title: string;
  phase: 1 | 2 | 3 | 4 | 5;
  minutes: number;
  steps: string[];
  source: string;
};

const katern =
  'Naar het katern bij het onderzoek van Patricia de Leeuw (2024), bijlage 3; in eigen woorden beschreven.';

/** The six of the programme (product.md, "Werkvormen that run"), in our own words; data in Dutch, as the instruments are. */
export const standardWerkvormen: StandardWerkvorm[] = [
  {
    key: 'calibrate-competences',
    title: 'Kalibreren: bekwaamheden',
    phase: 2,
    minutes: 60,
    steps: [
      'Alleen, 15 minuten: schrijf bij elke bekwaamheid op wat iemand doet die haar beheerst. Houd het bij gedrag dat je kunt zien of horen.',
      'In groepjes, 30 minuten: leg de briefjes naast elkaar en kies per bekwaamheid ten minste drie concrete gedragingen waar jullie het over eens zijn.',
      'Met iedereen, 15 minuten: elk groepje noemt zijn gedragingen. Waar kijken jullie verschillend naar, en waarom?',
      'De facilitator noemt als laatste wat nog niet aan bod kwam.',
    ],
    source: katern,
  },
  {
    key: 'calibrate-outcomes',
    title: 'Kalibreren: leeruitkomsten van een stage',
    phase: 2,
    minutes: 60,
    steps: [
      'Kies samen een soort stage: het eerste jaar van een hbo-opleiding, een eenjarige master, of die van jullie eigen studenten.',
      'Alleen, 15 minuten: lees de leeruitkomsten en schrijf op waaraan je in de klas ziet dat een student zover is.',
      'In groepjes, 30 minuten: vergelijk en kies per leeruitkomst ten minste drie concrete gedragingen.',
      'Met iedereen, 15 minuten: bespreek de verschillen. De facilitator vult als laatste aan.',
    ],
    source: katern,
  },
  {
    key: 'quadrants',
    title: 'Kwadranten',
    phase: 2,
    minutes: 45,
    steps: [
      'Leg de kaarten met manieren van begeleiden op het blauwe bord: doe je dit wel of niet, en levert het je student veel of weinig op?',
      'Je student legt dezelfde kaarten op het groene bord: is het prettig of ongemakkelijk, en leer je er veel of weinig van?',
      'Leg de borden naast elkaar en praat erover in groepjes van twee tot vier.',
      'Sluit af met een besluit: welke manier van begeleiden ga je vaker gebruiken?',
    ],
    source: `${katern} Op de oorspronkelijke vorm rust auteursrecht van de Radboud Docenten Academie.`,
  },
  {
    key: 'letters',
    title: 'Brieven',
    phase: 2,
    minutes: 60,
    steps: [
      'Alleen, 15 minuten: schrijf in een korte brief waar je mee zit in je begeleiding. Een naam eronder hoeft niet.',
      'De brieven gaan door elkaar. Ieder pakt er een, maar nooit de eigen.',
      'In stilte, 30 minuten: beantwoord de brief. Wie klaar is, pakt een volgende.',
      'Met iedereen, 15 minuten: wat viel je op in de brief die je las, en in het antwoord dat je kreeg?',
    ],
    source: `${katern} De vorm komt van musework.nl.`,
  },
  {
    key: 'own-expertise',
    title: 'Eigen deelnemers aan het woord',
    phase: 2,
    minutes: 30,
    steps: [
      'Een deelnemer vertelt over iets wat die goed kent en wat bij de leervraag past.',
      'De anderen vragen door: wat doe je precies, en hoe merk je dat het werkt?',
      'Onderzoek samen hoe ieder dit bij de eigen student kan gebruiken.',
    ],
    source: katern,
  },
  {
    key: 'interventions',
    title: 'Interventies',
    phase: 3,
    minutes: 60,
    steps: [
      '5 tot 10 minuten: ieder noemt situaties met een student waarin je iets anders wilt kunnen doen.',
      '15 minuten: leg situaties die op elkaar lijken bij elkaar, en zet erbij welke bekwaamheid erbij hoort.',
      '10 minuten per situatie: bedenk zo veel mogelijk manieren om te handelen.',
      '25 minuten: bespreek wat je van elke manier verwacht, en voor wie die past.',
      'Schrijf daarna voor jezelf op wat je gaat proberen.',
    ],
    source: katern,
  },
];
