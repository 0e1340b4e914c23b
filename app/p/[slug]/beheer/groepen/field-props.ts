import type { FormState } from '@/lib/platform/tenancy/form-state';

/** What a field needs to be filled again as it was sent, else as it stands. */
export type Fill = {
  text: (name: string) => { name: string; error?: string; defaultValue: string };
  ticked: (name: string) => boolean;
  error: (name: string) => string | undefined;
};

export function fillFrom({ values, errors }: FormState, initial: Record<string, string>): Fill {
  const now = values ?? initial;
  return {
    text: (name) => ({ name, error: errors?.[name], defaultValue: now[name] ?? '' }),
    ticked: (name) => Boolean(now[name]),
    error: (name) => errors?.[name],
  };
}
