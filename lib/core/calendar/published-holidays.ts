import { z } from 'zod';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import { isDay } from '@/lib/shared/local-time';
import type { Region } from '@/prisma/generated/enums';
import file from './holidays/school-holidays.nl.json';

const day = z.string().refine(isDay);
const span = z.tuple([day, day]).refine(([first, last]) => first <= last);

/** As the file has it; its `note` says where the periods come from. */
const fileSchema = z.object({
  periods: z.array(z.object({ year: z.string(), name: z.string(), noord: span, midden: span, zuid: span })),
});

export type PublishedHoliday = {
  /** The same for as long as the product lives: this holiday of this region in this school year. */
  key: string;
  region: Region;
  name: string;
  firstDay: CalendarDay;
  lastDay: CalendarDay;
};

const REGIONS: readonly Region[] = ['noord', 'midden', 'zuid'];

/** The school holidays that come with the product. */
export function publishedHolidays(): PublishedHoliday[] {
  return fileSchema.parse(file).periods.flatMap((period) =>
    REGIONS.map((region) => {
      const [firstDay, lastDay] = period[region];
      return {
        key: `${period.year}/${period.name}/${region}`,
        region,
        name: capital(period.name),
        firstDay,
        lastDay,
      };
    }),
  );
}

function capital(name: string) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
