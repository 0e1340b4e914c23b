const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

const follow = (name) => async (page) => {
  const link = page.getByRole('link', { name }).first();
  await page.goto(await link.getAttribute('href'));
};
const open = (path) => (page) => page.goto(path);

/**
 * Every picture: as whom, how wide, how to get there, and how much of a long page (px from its top; 1,600 where nothing
 * is said). Steps follow each other; nothing is changed in the demo.
 */
export const pictures = [
  { name: 'home', as: 'Esra Yıldız', size: desk, steps: [] },
  { name: 'home-phone', as: 'Ömer Demir', size: phone, steps: [] },
  { name: 'result', as: 'Esra Yıldız', size: desk, steps: [follow('Bekijk je resultaat')] },
  {
    name: 'scan',
    as: 'Ömer Demir',
    size: desk,
    steps: [follow(/^Ga verder/), follow(/^Ga verder met deel/)],
  },
  { name: 'growth', as: 'Wim Scholten', size: desk, steps: [follow('Bekijk je resultaat')], tall: 1300 },
  { name: 'student-form-phone', size: phone, steps: [studentForm] },
  { name: 'cohort', as: 'Samira Benali', size: desk, steps: [open('/p/de-linde/groep')], tall: 2400 },
  { name: 'cohort-phone', as: 'Samira Benali', size: phone, steps: [open('/p/de-linde/groep')] },
  {
    name: 'planner',
    as: 'Samira Benali',
    size: desk,
    steps: [open('/p/de-linde/groep'), follow('Plan de bijeenkomsten'), proposeDates],
    tall: 1200,
  },
  {
    name: 'prepare',
    as: 'Samira Benali',
    size: desk,
    steps: [open('/p/de-linde/groep'), follow(/^Bereid bijeenkomst 4 voor/)],
    tall: 1100,
  },
  {
    name: 'recap',
    as: 'Samira Benali',
    size: desk,
    steps: [open('/p/de-linde/groep'), follow('Lees en verstuur')],
    tall: 1300,
  },
  {
    name: 'questions',
    as: 'Samira Benali',
    size: desk,
    steps: [open('/p/de-linde/groep'), follow('De leervraag van de groep')],
    tall: 1450,
  },
  {
    name: 'duos',
    as: 'Samira Benali',
    size: desk,
    steps: [open('/p/de-linde/groep'), follow('Maak of wijzig de duo’s')],
    tall: 1150,
  },
  {
    name: 'plan-phone',
    as: 'Lotte Verhoeven',
    size: phone,
    steps: [open('/p/de-linde/plannen'), follow('Bekijk dit plan')],
    tall: 900,
  },
  {
    name: 'note-phone',
    as: 'Lotte Verhoeven',
    size: phone,
    steps: [open('/p/de-linde/notities')],
    tall: 740,
  },
  {
    name: 'reflection',
    as: 'Lotte Verhoeven',
    size: desk,
    steps: [open('/p/de-linde/reflecties'), follow(/^Lees/)],
    tall: 1050,
  },
  { name: 'sharing', as: 'Lotte Verhoeven', size: desk, steps: [open('/p/de-linde/delen')], tall: 700 },
  { name: 'school', as: 'Henk Terpstra', size: desk, steps: [open('/p/de-linde/school')] },
  { name: 'admin', as: 'Ingrid Vermeer', size: desk, steps: [open('/p/de-linde/beheer')] },
  { name: 'members', as: 'Ingrid Vermeer', size: desk, steps: [open('/p/de-linde/beheer/leden')] },
];

/** Six dates around the holidays; asking saves nothing. */
async function proposeDates(page) {
  await page.getByLabel('Hoeveel bijeenkomsten').fill('6');
  await page.getByRole('button', { name: 'Stel data voor' }).click();
  await page.getByRole('heading', { name: 'Het voorstel' }).waitFor();
}

/** The first part of the form behind the link in a student's mail. */
async function studentForm(page, { mailboxUrl }) {
  const mails = await (await fetch(`${mailboxUrl}/api/messages`)).json();
  const mail = mails.find(({ to, links }) => to.includes('noah.kramer') && links.some(isStudentLink));
  await page.goto(mail.links.find(isStudentLink));
  await page.getByRole('button').first().click();
  await page
    .getByRole('button', { name: 'Naar de eerste stellingen' })
    .or(page.getByRole('link', { name: 'Naar de eerste stellingen' }))
    .click();
}

function isStudentLink(link) {
  return new URL(link).pathname.startsWith('/f/');
}
