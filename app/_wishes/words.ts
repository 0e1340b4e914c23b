import { pauseLengths } from '@/lib/features/reminders/schema';
import type { Wishes } from '@/lib/features/reminders/wishes';

type Pause = 'pauseHow' | 'pauseDate' | 'pauseDateHint' | 'pause';
export type PauseWords = Record<Pause, string> & {
  lengths: { value: string; label: string }[];
};

type Translate = (key: `wishes.${Pause}` | `wishes.pauseFor.${(typeof pauseLengths)[number]}`) => string;

export function pauseWords(t: Translate): PauseWords {
  return {
    pauseHow: t('wishes.pauseHow'),
    pauseDate: t('wishes.pauseDate'),
    pauseDateHint: t('wishes.pauseDateHint'),
    pause: t('wishes.pause'),
    lengths: pauseLengths.map((value) => ({
      value,
      label: t(`wishes.pauseFor.${value}`),
    })),
  };
}

/** Whether nothing comes any more. */
export function allOff({ kinds, weekly }: Wishes): boolean {
  return !weekly && kinds.every(({ on }) => !on) && (kinds.length > 0 || weekly !== null);
}

export function nothingToChoose({ kinds, weekly }: Wishes): boolean {
  return kinds.length === 0 && weekly === null;
}
