import { getTranslations } from 'next-intl/server';
import type { CohortChoices } from '@/lib/features/cohorts/queries';

export type Option = { value: string; label: string };
export type Pickable = { id: string; name: string; school: string | null };
export type Choices = {
  versions: Option[];
  schools: { id: string; name: string }[];
  trainers: Option[];
  mentors: Pickable[];
};

/** What a form about a group offers, with names as they read in a list. */
export async function choicesOf({ versions, schools, trainers, mentors }: CohortChoices): Promise<Choices> {
  const t = await getTranslations('cohorts');
  return {
    versions: versions.map(({ id, name, number }) => ({
      value: id,
      label: t('versionOf', { name, number }),
    })),
    schools: schools.map(({ id, name }) => ({ id, name })),
    trainers: trainers.map(({ id, name, roles, school }) => ({
      value: id,
      label: [name, t(roles.includes('school_trainer') ? 'schoolTrainer' : 'instituteTrainer'), school]
        .filter(Boolean)
        .join(', '),
    })),
    mentors: mentors.map(({ id, name, school }) => ({ id, name, school })),
  };
}
