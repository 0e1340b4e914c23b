import type { Tx } from '@/lib/platform/db/client';
import { demoPeople } from '@/lib/platform/demo/demo-people';
import { buildPartnership, buildPeople } from './build-partnership';
import { finishedMentors, runningMentors, schoolOf } from './de-linde-people';
import { buildFinishedGroup } from './finished-group';
import { buildRunningGroup } from './running-group';
import { enterPlace } from './seeding';
import { buildStartingGroup } from './starting-group';

const arrived = 330;

/** Opleidingsschool De Linde: three groups, of which one is done, one is halfway and one begins. */
export async function buildDeLinde(tx: Tx, now: Date) {
  const place = await enterPlace(tx, now, { slug: 'de-linde', name: 'Opleidingsschool De Linde' });
  const schools = await buildPartnership(
    place,
    [
      { name: 'De Vierwaarden', region: 'midden' },
      { name: 'Stroomland College', region: 'midden' },
      { name: 'Lyceum Hoogeveld', region: 'noord' },
      { name: 'Instituut Lerarenopleiding Oost', region: null },
    ],
    { arrived },
  );
  const staff = demoPeople.flatMap((person) => {
    const school = schoolOf[person.email];
    return school === undefined ? [] : [{ ...person, school }];
  });
  const known = new Set(staff.map(({ email }) => email));
  const mentors = [...finishedMentors, ...runningMentors]
    .filter(({ email }) => !known.has(email))
    .map((mentor) => ({ ...mentor, role: 'mentor' as const }));
  const people = await buildPeople(place, schools, [...staff, ...mentors], { arrived });
  await buildFinishedGroup(place, people);
  await buildRunningGroup(place, people);
  await buildStartingGroup(place, people);
}
