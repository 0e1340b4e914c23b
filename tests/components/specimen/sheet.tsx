import type { ReactNode } from 'react';
import { PageShell } from '@/components/ui/page-shell';
import { RadarsSpecimen, ResultSpecimen, RingSpecimen } from './chart-parts';
import { CheckSpecimen, FormSpecimen, FormWithParts } from './form-parts';
import {
  ButtonsSpecimen,
  FieldsSpecimen,
  NextStepSpecimen,
  StatesSpecimen,
  TablesSpecimen,
} from './ui-parts';

const LINKS = [
  { href: '#start', label: 'Start' },
  { href: '#ontwikkeling', label: 'Mijn ontwikkeling', current: true },
  { href: '#groep', label: 'Groep' },
  { href: '#naam', label: 'Esra Yıldız' },
];

/** Every part once, by sheet. `student` has only what the student's stylesheet carries. */
export const SHEETS: Record<string, ReactNode> = {
  forms: (
    <Shell>
      <FormWithParts />
      <CheckSpecimen />
    </Shell>
  ),
  parts: (
    <Shell>
      <NextStepSpecimen />
      {[ButtonsSpecimen, FieldsSpecimen, StatesSpecimen, TablesSpecimen].map((Specimen) => (
        <div key={Specimen.name} className="section">
          <Specimen />
        </div>
      ))}
    </Shell>
  ),
  charts: (
    <Shell>
      <h1>Zo kijken jij, Milan en Marieke naar jouw begeleiding</h1>
      <ResultSpecimen />
      <RingSpecimen />
      <RadarsSpecimen />
    </Shell>
  ),
  student: (
    <PageShell
      brand={{ href: '/', name: 'Leerkring' }}
      skipLabel="Naar de inhoud"
      foot={[{ href: '#privacy', label: 'Wat wij bewaren' }]}
      width="read"
    >
      <FormSpecimen />
      <CheckSpecimen />
    </PageShell>
  ),
};

function Shell({ children }: { children: ReactNode }) {
  return (
    <PageShell
      brand={{ href: '/', name: 'Leerkring' }}
      place={4}
      nav={{ label: 'Hoofdmenu', links: LINKS }}
      skipLabel="Naar de inhoud"
      cohort={{
        name: 'Groep IJsselstreek 2',
        facts: ['Fase 4: toepassen in de praktijk', 'Volgende bijeenkomst: di 9 februari, 15.30 uur'],
      }}
      foot={[
        { href: '#privacy', label: 'Wat wij bewaren' },
        { href: '#en', label: 'English', lang: 'en' },
      ]}
    >
      <div className="stack-l">{children}</div>
    </PageShell>
  );
}
