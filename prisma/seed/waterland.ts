import type { Tx } from '@/lib/platform/db/client';
import { demoPeople } from '@/lib/platform/demo/demo-people';
import { found } from '@/lib/platform/errors';
import { buildCohort, buildPartnership, buildPeople, type PersonPlan } from './build-partnership';
import { askStudent } from './mentor-steps';
import { dayFrom, startMeetingAfter } from './moments';
import { enterPlace } from './seeding';

const school = 'Dijkzicht College';
const colleagues: PersonPlan[] = [
  { name: 'Saskia Bos', email: 'saskia.bos@example.nl', role: 'coordinator', school: null },
  {
    name: 'Anneke Brouwer',
    email: 'anneke.brouwer@example.nl',
    role: 'institute_trainer',
    school: 'Lerarenopleiding Noorderkade',
  },
  { name: 'Bram Visser', email: 'bram.visser@example.nl', role: 'mentor', school },
];

/** Samen Opleiden Waterland: a small group of another partnership, of which De Linde sees nothing. */
export async function buildWaterland(tx: Tx, now: Date) {
  const place = await enterPlace(tx, now, { slug: 'waterland', name: 'Samen Opleiden Waterland' });
  const schools = await buildPartnership(
    place,
    [
      { name: school, region: 'noord' },
      { name: 'Lerarenopleiding Noorderkade', region: null },
    ],
    { arrived: 24 },
  );
  const known = ['ruben.dehaan@example.nl', 'chantal.wijaya@example.nl'];
  const staff = demoPeople
    .filter(({ email }) => known.includes(email))
    .map((person) => ({ ...person, school }));
  const people = await buildPeople(place, schools, [...staff, ...colleagues], { arrived: 24 });
  await buildCohort(place, people, {
    name: 'Waterland 1',
    opened: 21,
    startMeetingAt: startMeetingAfter(now),
    lastDay: dayFrom(now, 180),
    grantedHours: 30,
    facilitators: ['ruben.dehaan@example.nl'],
    mentors: ['chantal.wijaya@example.nl', 'bram.visser@example.nl'],
  });
  await place.by(found(people.get('chantal.wijaya@example.nl')), 5, '14.20', (scope) =>
    askStudent(scope, { name: 'Jayden Maas', email: 'jayden.maas@example.nl', ownWords: '' }),
  );
}
