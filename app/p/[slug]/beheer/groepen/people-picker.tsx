'use client';

import { useEffect, useState } from 'react';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { TextField } from '@/components/ui/text-field';
import type { Pickable } from './cohort-choices';
import type { CohortWords } from './cohort-words';

type Props = {
  people: Pickable[];
  words: CohortWords;
  ticked: (name: string) => boolean;
  error?: string;
  hint?: string;
};

/** Up to here everyone stands in one list. */
const FEW = 12;

/** People to tick, by school. With a script there is a field to find someone by name or school. */
export function PeoplePicker({ people, words, ticked, error, hint }: Props) {
  const [scripted, setScripted] = useState(false);
  const [sought, setSought] = useState('');
  useEffect(() => setScripted(true), []);
  const isFound = ({ name, school }: Pickable) =>
    sought === '' || `${name} ${school ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase());
  const many = people.length > FEW;
  const box = (person: Pickable, hintOf: string | null) => (
    <div key={person.id} hidden={!isFound(person)}>
      <Choice
        type="checkbox"
        name={`participant-${person.id}`}
        label={person.name}
        hint={hintOf}
        defaultChecked={ticked(`participant-${person.id}`)}
      />
    </div>
  );
  return (
    <ChoiceGroup id="participants" legend={words.participants} hint={hint} error={error}>
      {many && scripted && (
        <div className="after-hint">
          <TextField
            name="_filter"
            label={words.filter}
            type="search"
            autoComplete="off"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
      )}
      {many
        ? bySchool(people).map(([school, members]) => (
            <details
              key={school ?? ''}
              className="picks"
              hidden={!members.some(isFound)}
              open={sought !== '' || members.some(({ id }) => ticked(`participant-${id}`)) || undefined}
            >
              <summary>
                {school ?? words.noSchool} <span className="soft">({members.length})</span>
              </summary>
              {members.map((member) => box(member, null))}
            </details>
          ))
        : people.map((person) => box(person, person.school ?? words.noSchool))}
    </ChoiceGroup>
  );
}

function bySchool(people: Pickable[]): [string | null, Pickable[]][] {
  const schools = new Map<string | null, Pickable[]>();
  for (const person of people) schools.set(person.school, [...(schools.get(person.school) ?? []), person]);
  return [...schools].sort(([a], [b]) => (a ?? '\uffff').localeCompare(b ?? '\uffff', 'nl'));
}
