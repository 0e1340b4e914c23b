import { RingWithPhases } from '@/components/charts/phase-list';
import { Radar } from '@/components/charts/radar';
import { RadarSmall } from '@/components/charts/radar-picture';
import { Ring } from '@/components/charts/ring';
import { ScoreTable } from '@/components/charts/score-table';
import type { ChartAxis, ChartSeries } from '@/components/charts/series';
import { AXES, aSeries, axesOf, THREE_VIEWS, WITH_GAPS } from './examples';

const PHASES = [
  { name: 'Leervragen oproepen', hint: 'Welke vraag heb jij als begeleider?', href: '#leervragen' },
  { name: 'Onderzoekende dialoog', hint: 'Waarom is het zo? Onderzoek de vraag samen.', href: '#dialoog' },
  { name: 'Samen ontwerpen', hint: 'Bedenk samen wat je anders gaat doen.', href: '#ontwerpen' },
  { name: 'Toepassen in de praktijk', hint: 'Probeer het uit met je student.', href: '#praktijk' },
  { name: 'Reflecteren', hint: 'Kijk terug: wat werkte, wat leerde je?', href: null },
];

export function RingSpecimen() {
  return (
    <div className="stack-l">
      <div className="row">
        <Ring size="s" place={null} />
        <Ring size="s" place={1} />
        <Ring size="m" place={2} centre={['Ronde 3']} />
      </div>
      <RingWithPhases phases={PHASES} place={4} hereLabel="jullie zijn hier" centre={['Ronde 3', 'van 6']} />
    </div>
  );
}

export function ResultSpecimen({
  axes = AXES,
  series = THREE_VIEWS,
  table = true,
}: {
  axes?: ChartAxis[];
  series?: ChartSeries[];
  table?: boolean;
}) {
  return (
    <div className="halves chart">
      <Radar
        axes={axes}
        series={series}
        locale="nl"
        description="Radar met de gemiddelden van 1 tot en met 7. Dezelfde cijfers staan in de tabel."
        noScore="geen cijfer"
        lang="nl"
      />
      {table && (
        <ScoreTable
          axes={axes}
          series={series}
          locale="nl"
          caption="Dezelfde cijfers in een tabel"
          axisLabel="Gebied"
          countText={(answered, of) => `${answered} van ${of}`}
          noScore="geen cijfer"
          lang="nl"
        />
      )}
    </div>
  );
}

export function RadarsSpecimen() {
  return (
    <div className="stack-l">
      <ResultSpecimen series={WITH_GAPS} />
      {[3, 4, 6, 7, 8, 10].map((count) => (
        <ResultSpecimen
          key={count}
          axes={axesOf(count)}
          series={[aSeries('self', 'jij', [5, 3, 4, 6, 2, 7, 1], axesOf(count))]}
          table={false}
        />
      ))}
      <div className="row">
        <RadarSmall axes={AXES} series={THREE_VIEWS} />
        <RadarSmall axes={AXES} series={WITH_GAPS} />
      </div>
    </div>
  );
}
