import { Ring } from '@/components/charts/ring';
import { Button, LinkButton } from '@/components/ui/button';
import { Choice, ChoiceGroup, Switch } from '@/components/ui/choice';
import { ConfirmHere, ConfirmSheet } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Facts } from '@/components/ui/facts';
import { Help } from '@/components/ui/help';
import { Tabs } from '@/components/ui/links';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Quote } from '@/components/ui/quote';
import { NextStep } from '@/components/ui/sheet';
import { Sign } from '@/components/ui/sign';
import { StepMatrix } from '@/components/ui/step-matrix';
import { Tag } from '@/components/ui/tag';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import { Timeline } from '@/components/ui/timeline';
import { Toast } from '@/components/ui/toast';

const DONE = { state: 'done', word: 'klaar' } as const;

export function NextStepSpecimen() {
  return (
    <NextStep
      eyebrow="Je volgende stap"
      title="Vraag je student en je schoolopleider om feedback"
      actions={
        <>
          <LinkButton href="#vraag">Vraag feedback</LinkButton>
          <LinkButton href="#scan" kind="quiet">
            Begin met de zelfscan
          </LinkButton>
        </>
      }
      then={
        <>
          <Ring size="m" place={4} centre={['Ronde 3']} />
          <p>
            <b>Toepassen in de praktijk</b>
            <br />
            <span className="soft">tot di 9 februari</span>
          </p>
        </>
      }
    >
      <p>Dat kost hun ongeveer 5 minuten.</p>
    </NextStep>
  );
}

export function ButtonsSpecimen() {
  return (
    <div className="stack">
      <div className="row">
        <Button>Deel met je groep</Button>
        <Button kind="second">Vorige</Button>
        <Button kind="quiet">Later verder</Button>
        <Button kind="danger">Trek het verzoek in</Button>
        <Button aria-disabled>Bezig met versturen…</Button>
      </div>
      <div className="row">
        <Tag place>jullie zijn hier</Tag>
        <Tag>concept</Tag>
        {(['done', 'busy', 'open', 'away'] as const).map((name) => (
          <span key={name}>
            <Sign name={name} /> {name}
          </span>
        ))}
      </div>
      <Tabs
        label="Mijn ontwikkeling"
        links={[
          { href: '#a', label: 'Zelfscan', current: true },
          { href: '#b', label: 'Feedback' },
          { href: '#c', label: 'Leervragen' },
        ]}
      />
    </div>
  );
}

export function FieldsSpecimen() {
  return (
    <div className="halves">
      <div className="stack">
        <TextField
          name="naam"
          label="Naam van je student"
          hint="Zoals je haar of hem noemt."
          defaultValue="Milan de Wit"
        />
        <TextField
          name="mail"
          type="email"
          label="E-mailadres van je student"
          error="Er mist een @ in het adres."
          defaultValue="milan.student.example"
        />
        <SelectField
          name="gebied"
          label="Gebied"
          options={[
            { value: 'a', label: 'Opleidingsdidactische bekwaamheden (de rol van leraar van leraren)' },
          ]}
        />
        <TextAreaField
          name="vraag"
          label="Mijn leervraag"
          hint="Je neemt deze vraag mee naar de startbijeenkomst."
        />
        <Help label="Wat is feed forward?">
          <p>Feed forward is een tip voor straks.</p>
        </Help>
      </div>
      <div className="stack">
        <ChoiceGroup
          id="as"
          legend="Waar wil jij de komende maanden aan werken?"
          hint="Kies er één."
          error="Kies een gebied."
        >
          <Choice
            type="radio"
            name="as"
            value="1"
            label="Agogische bekwaamheden"
            hint="de rol van begeleider"
          />
          <Choice
            type="radio"
            name="as"
            value="2"
            label="Organisatorische bekwaamheden"
            hint="de rol van bruggenbouwer"
            defaultChecked
          />
          <Choice type="radio" name="as" value="3" label="Ontwikkelingsbekwaam" />
        </ChoiceGroup>
        <Choice type="checkbox" name="mail-me" label="Stuur me halverwege een herinnering" defaultChecked />
        <Switch
          name="deel"
          label="Deel mijn cijfers met Marieke en Peter"
          hint="Nu aan. Zij zien je cijfers tot je dit uitzet."
          defaultChecked
        />
      </div>
    </div>
  );
}

export function StatesSpecimen() {
  return (
    <div className="stack read">
      <Notice>Dit is geen beoordeling. Je gebruikt het om te kiezen wat je wilt leren.</Notice>
      <Notice kind="good" title="Je feedbackverzoek is verstuurd" role="status">
        Milan de Wit krijgt nu een mail.
      </Notice>
      <Notice kind="warn" title="Let op.">
        Tussen bijeenkomst 4 en 5 zitten 38 dagen.
      </Notice>
      <Notice kind="wrong" title="Je laatste keuze is nog niet bewaard" role="alert">
        Er is geen internet. We proberen het opnieuw.
      </Notice>
      <Toast action={<Button kind="quiet">Zet terug</Button>}>Je ervaring is verwijderd.</Toast>
      <EmptyState
        level={2}
        title="Je hebt nog geen feedback gevraagd"
        action={<LinkButton href="#vraag">Vraag feedback</LinkButton>}
      >
        Vraag je student en je schoolopleider om feedback.
      </EmptyState>
      <ConfirmSheet
        title="Trek je het verzoek aan Milan in?"
        actions={<Button kind="danger">Trek het verzoek in</Button>}
      >
        Zijn link werkt dan niet meer.
      </ConfirmSheet>
      <ConfirmHere
        label="Trek in"
        title="Trek je het verzoek in?"
        actions={<Button kind="danger">Trek het verzoek in</Button>}
      >
        Zijn link werkt dan niet meer.
      </ConfirmHere>
      <Quote
        text="Vertel na je les vaker waarom je iets deed."
        by="Milan de Wit, student, bij de rol van leraar van leraren"
        lang="nl"
      />
      <Facts
        items={[
          { term: 'Wanneer', detail: 'wo 20 januari, na het vijfde uur' },
          { term: 'Wie ziet dit', detail: 'jij en Joost' },
        ]}
      />
      <Loading label="We halen je resultaat op…" />
    </div>
  );
}

export function TablesSpecimen() {
  return (
    <div className="stack-l">
      <DataTable
        caption="Feedbackverzoeken"
        columns={['Aan', 'Verstuurd', 'Stand']}
        rows={[
          { key: '1', cells: ['Milan de Wit', 'di 10 november', 'ingeleverd'] },
          { key: '2', cells: ['Marieke Hoogland', 'di 10 november', 'begonnen'] },
        ]}
      />
      <StepMatrix
        caption="Waar is iedereen?"
        who="Deelnemer"
        allDone="alles klaar"
        steps={['Feedback gevraagd', 'Zelfscan', 'Leervraag']}
        rows={[
          { key: '1', name: 'Esra Yıldız', steps: [DONE, DONE, DONE] },
          {
            key: '2',
            name: 'Annelies van der Zande-Oosterhuis',
            steps: [DONE, { state: 'busy', word: 'bezig' }, { state: 'open', word: 'nog niet' }],
          },
        ]}
      />
      <Timeline
        items={[
          { key: '1', state: 'done', title: 'Bijeenkomst 1', when: 'di 24 november', note: 'Je was erbij.' },
          {
            key: '2',
            state: 'now',
            title: 'Nu',
            when: 'tot di 15 december',
            note: 'Toepassen in de praktijk',
          },
          { key: '3', state: 'ahead', title: 'Bijeenkomst 2', when: 'di 15 december, 15.30 uur' },
        ]}
      />
    </div>
  );
}
