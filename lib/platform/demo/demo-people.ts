import type { MemberRole } from '@/prisma/generated/enums';

export type DemoPerson = {
  name: string;
  email: string;
  role: MemberRole;
  /** Dutch, as all texts of the demo: who this is and what there is to see. */
  hint: string;
};

/** The people one can look around as with one click. The seed makes them; `prisma/seed/demo-people.json` repeats them for the start script. */
export const demoPeople: DemoPerson[] = [
  {
    name: 'Esra Yıldız',
    email: 'esra.yildiz@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op De Vierwaarden. Alles is klaar: feedback, zelfscan en leervraag.',
  },
  {
    name: 'Ömer Demir',
    email: 'omer.demir@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op het Stroomland College. Halverwege de zelfscan; zijn student heeft al feedback gegeven.',
  },
  {
    name: 'Fatima el Amrani',
    email: 'fatima.elamrani@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op Lyceum Hoogeveld. Wacht op feedback van een student en de schoolopleider.',
  },
  {
    name: 'Joost van den Berg',
    email: 'joost.vandenberg@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op het Stroomland College. Begint net.',
  },
  {
    name: 'Lotte Verhoeven',
    email: 'lotte.verhoeven@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op het Stroomland College. Haar groep is halverwege.',
  },
  {
    name: 'Wim Scholten',
    email: 'wim.scholten@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider op Lyceum Hoogeveld. Zijn groep is klaar: een scan aan het begin en een aan het eind.',
  },
  {
    name: 'Marieke Hoogland',
    email: 'marieke.hoogland@example.nl',
    role: 'school_trainer',
    hint: 'Schoolopleider op De Vierwaarden. Leidt de groep samen met Peter.',
  },
  {
    name: 'Peter Nijland',
    email: 'peter.nijland@example.nl',
    role: 'institute_trainer',
    hint: 'Instituutsopleider. Leidt de groep samen met Marieke.',
  },
  {
    name: 'Henk Terpstra',
    email: 'henk.terpstra@example.nl',
    role: 'school_trainer',
    hint: 'Schoolopleider op Lyceum Hoogeveld. Fatima vraagt hem om feedback.',
  },
  {
    name: 'Samira Benali',
    email: 'samira.benali@example.nl',
    role: 'school_trainer',
    hint: 'Schoolopleider op het Stroomland College. Leidt de groep die halverwege is.',
  },
  {
    name: 'Anneke Brouwer',
    email: 'anneke.brouwer@example.nl',
    role: 'institute_trainer',
    hint: 'Instituutsopleider in twee partnerschappen. Leidde de groep die klaar is.',
  },
  {
    name: 'Ingrid Vermeer',
    email: 'ingrid.vermeer@example.nl',
    role: 'coordinator',
    hint: 'Coördinator van Opleidingsschool De Linde.',
  },
  {
    name: 'Ruben de Haan',
    email: 'ruben.dehaan@example.nl',
    role: 'school_trainer',
    hint: 'Schoolopleider in een ander partnerschap: Samen Opleiden Waterland.',
  },
  {
    name: 'Chantal Wijaya',
    email: 'chantal.wijaya@example.nl',
    role: 'mentor',
    hint: 'Werkplekbegeleider in een ander partnerschap: Samen Opleiden Waterland.',
  },
];
