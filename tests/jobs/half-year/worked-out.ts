const all11 = '1 2 3 4 5 6 7 8 9 10 11';
const all12 = `${all11} 12`;
/** After the tenth has left. */
const rest = '1 2 3 4 5 6 7 8 9 11 12';

/** What has to come of the half year in `happenings.ts`, by hand from the rules of the programme and a calendar of 2027. */
export const expected = [
  // The start meeting is on 12 January. 22 December and 2 January are in the holidays; 9 January is a Saturday.
  '2027-01-04 07:30 preparation 10 done: 1',
  '2027-01-04 07:30 preparation 10 mailed: 2 3 4 5 6 7 8 9 10 11',
  '2027-01-04 07:30 preparation 21 done: 1',
  '2027-01-04 07:30 preparation 21 mailed: 2 3 4 5 6 7 8 9 10 11',
  '2027-01-11 07:30 preparation 3 done: 1',
  '2027-01-11 07:30 preparation 3 mailed: 2 3 4 5 6 7 8 9 10 11',
  // 3 was absent, 4 wrote, 5 skipped.
  '2027-01-13 07:30 reflection 1 done: 4 5',
  '2027-01-13 07:30 reflection 1 mailed: 1 2 6 7 8 9 10 11',
  // Five days after 11 January is a Saturday; the recap's fifth day a Sunday. The recap went on the 15th.
  '2027-01-18 07:30 feedback_open 1 mailed: student',
  '2027-01-18 07:30 recap 5 done: Wil',
  '2027-01-20 07:30 recap 8 done: Wil',
  // Halfway is at 17.00. 2 tried the plan, 6 has a pause, the school of 11 is closed that day; 12 came on the 20th.
  '2027-01-26 17:30 halfway 1 done: 2',
  '2027-01-26 17:30 halfway 1 mailed: 1 3 4 5 7 8 9 10 12',
  '2027-01-26 17:30 halfway 1 paused: 6',
  '2027-01-27 07:30 halfway 1 mailed: 11',
  '2027-01-27 07:30 no_plan 1 done: 1 2',
  '2027-01-27 07:30 no_plan 1 mailed: 3 4 5 6 7 8 9 10 11',
  '2027-02-02 07:30 away 1 mailed: 8',
  '2027-02-04 07:30 homework 5 away: 8',
  '2027-02-04 07:30 homework 5 mailed: 1 2 3 4 5 6 7 9 10 11 12',
  // The student said no; three days before the end was a Sunday.
  '2027-02-08 07:30 feedback_open 2 done: student',
  '2027-02-09 07:30 reflection 2 done: 5',
  '2027-02-09 07:30 reflection 2 mailed: 1 2 4 6 7 8 9 10 11',
  '2027-02-10 07:30 reflection 1 mailed: 1 2 4 5 6 7 9 10 11 12',
  '2027-02-10 07:30 twice_absent 1 mailed: 3',
  // The recap came on the ninth day, and after it a task to catch up.
  '2027-02-15 07:30 recap 5 mailed: Wil',
  '2027-02-17 07:30 recap 8 mailed: Wil',
  '2027-02-19 12:00 catch_up 1 mailed: 3',
  // Halfway, 23 February, is in the holidays. The meeting moved after that: no second time.
  `2027-03-01 07:30 halfway 1 mailed: ${all12}`,
  `2027-03-01 07:30 no_plan 1 mailed: ${all12}`,
  `2027-03-11 07:30 homework 5 mailed: ${all12}`,
  '2027-03-16 07:30 reflection 2 mailed: 1 2 4 5 6 7 9 10 11 12',
  `2027-03-17 07:30 reflection 1 mailed: ${all12}`,
  '2027-03-22 07:30 recap 5 done: Wil',
  '2027-03-24 07:30 recap 8 done: Wil',
  // The fourth meeting was cancelled: halfway to the fifth is 13 April, 17.30, while the worker was down for two days.
  '2027-04-15 12:00 feedback_open 1 mailed: trainer',
  `2027-04-15 12:00 halfway 1 stale: ${all12}`,
  `2027-04-15 12:00 no_plan 1 stale: ${all12}`,
  // Three days before the end is Ascension Day, and the first school day after it the 10th, when the request has expired.
  '2027-05-07 07:30 feedback_open 2 past: trainer',
  `2027-05-10 07:30 homework 5 mailed: ${rest}`,
  `2027-05-11 07:30 reflection 2 mailed: ${rest}`,
  `2027-05-12 07:30 reflection 1 mailed: ${rest}`,
  // The fifth day is a Sunday, and then comes Whit Monday.
  '2027-05-18 07:30 recap 5 done: Wil',
  '2027-05-19 07:30 recap 8 done: Wil',
  `2027-05-25 17:30 halfway 1 off: ${rest}`,
  `2027-05-26 07:30 no_plan 1 mailed: ${rest}`,
  `2027-06-03 07:30 homework 5 mailed: ${rest}`,
  `2027-06-08 07:30 reflection 2 mailed: ${rest}`,
  `2027-06-09 07:30 reflection 1 mailed: ${rest}`,
  '2027-06-14 07:30 recap 5 done: Wil',
  '2027-06-16 07:30 recap 8 done: Wil',
  // After the last meeting the weeks of practice end on the last day.
  `2027-06-30 07:30 reflection 2 mailed: ${rest}`,
];
