import { addDays } from '@/lib/shared/calendar-day';
import { aMeetingDay } from './half-year/a-meeting-day';
import { prepareForTheStart } from './half-year/before-the-start';
import { storyDays } from './half-year/calendar';
import { prepare } from './half-year/leading';
import { startMovingProduct } from './half-year/moving-product';
import { makeDuo, planSixMeetings } from './half-year/planning';
import { expectPlace } from './half-year/seen';
import { setUp } from './half-year/set-up';
import { theEnd } from './half-year/the-end';
import { theWeeksAfter } from './half-year/the-weeks-after';
import { test } from './support/test';

/** A group of two lives the whole programme, by a clock of its own: plan, prepare, hold, recap, plan, practise, reflect. */
test('six months', async ({ visitor, faults }) => {
  test.setTimeout(600_000);
  // The preview of a mail runs no script, Playwright's own included; what was withdrawn is not there any more.
  faults.expect(/Blocked script execution in 'about:srcdoc'/);
  faults.expect(/404/);
  const { opening, start, lastDay } = storyDays();
  const product = await test.step('a product with its own clock', () => startMovingProduct(opening, '09:00'));
  try {
    const desk = { baseURL: product.baseURL, viewport: { width: 1280, height: 900 } };
    const newPage = (options = {}) => visitor({ ...desk, ...options });
    const cast = await test.step('a partnership and a group', () =>
      setUp(product, newPage, { start, lastDay }));
    await test.step('scans, questions, dates and a duo', async () => {
      await prepareForTheStart(cast);
      cast.meetings.push(...(await planSixMeetings(cast, start)));
      await makeDuo(cast);
      await expectPlace(cast, 1, 1);
    });
    await test.step('a week before the start', async () => {
      product.goTo(addDays(start, -7), '09:00');
      await prepare(cast, 1);
    });
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await test.step(`meeting ${number}`, () => aMeetingDay(cast, number));
      await test.step(`the weeks after meeting ${number}`, () => theWeeksAfter(cast, number));
    }
    await test.step('the end', () => theEnd(cast, lastDay));
  } finally {
    await product.stop();
  }
});
