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
  { name: 'school', as: 'Henk Terpstra', size: desk, steps: [open('/p/de-linde/school')] },
  { name: 'admin', as: 'Ingrid Vermeer', size: desk, steps: [open('/p/de-linde/beheer')] },
  { name: 'members', as: 'Ingrid Vermeer', size: desk, steps: [open('/p/de-linde/beheer/leden')] },
];

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
