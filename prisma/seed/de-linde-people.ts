import { addressOf } from './address-of';

const [vierwaarden, stroomland, hoogeveld, institute] = [
  'De Vierwaarden',
  'Stroomland College',
  'Lyceum Hoogeveld',
  'Instituut Lerarenopleiding Oost',
];

/** Where the people one can look around as work; who is not named works elsewhere. */
export const schoolOf: Record<string, string | null> = {
  'esra.yildiz@example.nl': vierwaarden,
  'omer.demir@example.nl': stroomland,
  'fatima.elamrani@example.nl': hoogeveld,
  'joost.vandenberg@example.nl': stroomland,
  'lotte.verhoeven@example.nl': stroomland,
  'wim.scholten@example.nl': hoogeveld,
  'marieke.hoogland@example.nl': vierwaarden,
  'peter.nijland@example.nl': institute,
  'henk.terpstra@example.nl': hoogeveld,
  'samira.benali@example.nl': stroomland,
  'anneke.brouwer@example.nl': institute,
  'ingrid.vermeer@example.nl': null,
};

export type MentorPlan = { name: string; email: string; school: string; student: string };

const mentor = (name: string, school: string, student: string): MentorPlan => ({
  name,
  email: addressOf(name),
  school,
  student,
});

/** The twelve of the group that is halfway. */
export const runningMentors = [
  mentor('Lotte Verhoeven', stroomland, 'Sem Bakker'),
  mentor('Bas Mulder', stroomland, 'Yara Vos'),
  mentor('Nadia Haddad', stroomland, 'Tim Peeters'),
  mentor('Gijs van Dam', stroomland, 'Eline Smits'),
  mentor('Sanne de Boer', vierwaarden, 'Luuk Jacobs'),
  mentor('Emre Kaya', vierwaarden, 'Femke Prins'),
  mentor('Judith Koning', vierwaarden, 'Daan Willems'),
  mentor('Ruud Timmermans', vierwaarden, 'Ilse Hermans'),
  mentor('Maaike Sluiter', hoogeveld, 'Bo van Leeuwen'),
  mentor('Soraya Pinas', hoogeveld, 'Jip Evers'),
  mentor('Thijs Brand', hoogeveld, 'Noor Gerritsen'),
  mentor('Carla Ferreira', hoogeveld, 'Mees de Haas'),
];

/** The eight of the group that is done. */
export const finishedMentors = [
  mentor('Wim Scholten', hoogeveld, 'Anouk Meijer'),
  mentor('Petra Huisman', hoogeveld, 'Stijn Wolters'),
  mentor('Ahmed Saidi', vierwaarden, 'Lisa Blom'),
  mentor('Hanneke Post', vierwaarden, 'Olaf Schut'),
  mentor('Kevin Lammers', stroomland, 'Rosa Dijk'),
  mentor('Ineke Vrolijk', stroomland, 'Youssef Amar'),
  mentor('Tom Hendriks', stroomland, 'Vera Kok'),
  mentor('Zeynep Aydin', vierwaarden, 'Koen Roos'),
];
