import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/text-field';
import type { MemberSearch } from '@/lib/features/members/queries';

type SearchFormProps = {
  page: string;
  search: MemberSearch;
  schools: { id: string; name: string }[];
  /** How many left. */
  gone: number;
};

/** A plain GET: the address holds what was looked for. */
export async function SearchForm({ page, search, schools, gone }: SearchFormProps) {
  const t = await getTranslations('members');
  return (
    <search>
      <form action={page} className="search-row">
        <TextField
          name="zoek"
          type="search"
          label={t('search')}
          defaultValue={search.words}
          maxLength={80}
          autoComplete="off"
        />
        {schools.length > 0 && (
          <SelectField
            name="school"
            label={t('school')}
            defaultValue={search.schoolId ?? ''}
            options={[
              { value: '', label: t('allSchools') },
              ...schools.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {(gone > 0 || search.left) && (
          <SelectField
            name="wie"
            label={t('who')}
            defaultValue={search.left ? 'vertrokken' : ''}
            options={[
              { value: '', label: t('whoNow') },
              { value: 'vertrokken', label: t('whoLeft', { count: gone }) },
            ]}
          />
        )}
        <Button kind="second">{t('searchButton')}</Button>
      </form>
    </search>
  );
}
