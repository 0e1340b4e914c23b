import { AxisHeading } from '@/components/forms/axis-heading';
import { CheckAnswers } from '@/components/forms/check-answers';
import { FeedForwardField } from '@/components/forms/feed-forward-field';
import { LikertQuestion } from '@/components/forms/likert-question';
import { PartsList } from '@/components/forms/parts-list';
import { Button, LinkButton } from '@/components/ui/button';
import { WithSide } from '@/components/ui/columns';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SavedNote } from '@/components/ui/saved-note';
import { Section } from '@/components/ui/section';
import { AXES, SCALE } from './examples';

const STATEMENT =
  'De wpb is in staat een goede professionele relatie op te bouwen ten behoeve van het ontwikkelingsproces van de student.';

/** As on a signed-in page, with all parts beside it. */
export function FormWithParts() {
  return (
    <WithSide
      side={
        <Section id="delen" title="Alle delen">
          <PartsList
            parts={AXES.map((axis, index) => ({
              ...axis,
              href: `#deel-${index}`,
              state: (['done', 'done', 'busy', 'open', 'open'] as const)[index] ?? 'open',
              note: '3 van 5 ingevuld',
              current: index === 2,
            }))}
            lang="nl"
          />
        </Section>
      }
    >
      <FormSpecimen />
    </WithSide>
  );
}

export function FormSpecimen() {
  return (
    <>
      <ErrorSummary
        title="Op deze bladzijde is nog 1 stelling open"
        errors={[{ href: '#sb2', text: STATEMENT, lang: 'nl' }]}
      />
      <AxisHeading
        about="Feedback voor Esra Yıldız, jouw werkplekbegeleider (wpb)"
        progress={{ label: 'Deel 3 van 5', at: 3, of: 5 }}
        title="Opleidingsdidactische bekwaamheden"
        subtitle="de rol van leraar van leraren"
        help={{
          label: 'Wat betekent dit?',
          text: 'Een leraar van leraren laat zien hoe hij werkt en vertelt waarom.',
        }}
        lang="nl"
      >
        Kies bij elke zin wat past bij Esra. Heb je het niet meegemaakt? Kies dan ‘niet gezien’.
      </AxisHeading>
      <form>
        <LikertQuestion
          name="sb1"
          statement={STATEMENT}
          indicators={{
            intro: 'Je kunt letten op:',
            items: ['De relatie is gelijkwaardig.', 'De wpb zoekt actief naar verbinding met mij.'],
          }}
          scale={SCALE}
          value={6}
          notSeenLabel="niet gezien"
          lang="nl"
        />
        <LikertQuestion
          name="sb2"
          statement={STATEMENT}
          scale={SCALE}
          value={null}
          notSeenLabel="niet gezien"
          error="Kies een cijfer van 1 tot en met 7."
          lang="nl"
        />
        <LikertQuestion
          name="sb3"
          statement="De wpb geeft ruimte."
          scale={SCALE}
          value="not-seen"
          notSeenLabel="niet gezien"
          lang="nl"
        />
        <LikertQuestion
          name="b4"
          statement="Ik draag kennis en ervaring over en ben een vraagbaak voor de student."
          scale={SCALE}
          value={4}
          lang="nl"
        />
        <FeedForwardField
          name="ff"
          question="Welke feed forward heb je nog op het bovenstaande gebied voor de wpb?"
          lang="nl"
          hint="Feed forward is een tip voor straks. Je mag dit leeg laten."
          value="Vertel na je les vaker waarom je iets deed."
          maxLength={2000}
        />
        <div className="actions">
          <Button>Volgende</Button>
          <LinkButton href="#vorige" kind="second">
            Vorige
          </LinkButton>
          <LinkButton href="#later" kind="quiet">
            Later verder
          </LinkButton>
        </div>
        <SavedNote>Bewaard om 14.03 uur. Je kunt stoppen en later verder met dezelfde link.</SavedNote>
      </form>
    </>
  );
}

export function CheckSpecimen() {
  return (
    <div className="read">
      <CheckAnswers
        lang="nl"
        words={{ change: 'Wijzig', missing: 'nog niet ingevuld', noText: 'niets geschreven' }}
        parts={AXES.slice(0, 2).map((axis, index) => ({
          ...axis,
          href: '#deel',
          answers: [
            { key: 'a', statement: STATEMENT, answer: '5', href: '#a' },
            { key: 'b', statement: STATEMENT, answer: 'niet gezien', href: '#b' },
            { key: 'c', statement: 'De wpb geeft ruimte.', answer: null, href: '#c' },
          ],
          text: {
            question: 'Welke feed forward heb je nog op het bovenstaande gebied voor de wpb?',
            answer: index === 0 ? 'Vertel vaker waarom je iets deed.\nDan snap ik het.' : '',
          },
        }))}
      />
    </div>
  );
}
