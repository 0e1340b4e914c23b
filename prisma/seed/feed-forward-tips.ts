/** Tips per axis, as students and trainers might write them. */
export const tips: Record<string, string[]> = {
  begeleider: [
    'Laat een stilte gerust even duren. Dan durf ik zelf iets te bedenken.',
    'Vraag aan het begin van de week wat ik wil oefenen.',
    'Benoem ook wat goed ging, juist bij een les die rommelig voelde.',
    'Fijn dat je rustig blijft. Neem mij daar ook in mee: wat denk je dan?',
  ],
  bruggenbouwer: [
    'Laat me meelezen wat je met de schoolopleider afspreekt.',
    'Neem me eens mee naar het overleg van de sectie.',
    'Plan het gesprek met de opleiding samen met mij, dan kan ik het voorbereiden.',
  ],
  poortwachter: [
    'Zeg eerder waar ik sta. Spannend, maar ik heb er meer aan.',
    'Kijk halverwege samen naar de leeruitkomsten, niet alleen aan het eind.',
    'Schrijf kort op wat je zag. Dan kan ik het later teruglezen.',
  ],
  'leraar-van-leraren': [
    'Denk eens hardop tijdens je les. Dan zie ik welke keuzes je maakt.',
    'Koppel wat ik doe vaker aan de theorie van de opleiding.',
    'Geef mij ook eens een deel van een les om te ontwerpen.',
  ],
  ontwikkeling: [
    'Vraag mij af en toe wat ik aan je begeleiding heb.',
    'Vertel waar jij zelf aan werkt, dat maakt het gelijkwaardig.',
  ],
};
