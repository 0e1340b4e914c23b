import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { ReminderSetting } from '@/lib/features/reminders/group-settings';
import type { RemindersPage } from '@/lib/overviews/reminders/get-reminders-page';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { SettingForm } from './setting-form';

type Props = { slug: string; page: RemindersPage };

export async function SettingsSection({ slug, page }: Props) {
  const t = await getTranslations('reminders.group');
  return (
    <Section id="instellen" title={t('settings')}>
      <p>{t('settingsText')}</p>
      {page.settings.map((setting) => (
        <Setting key={setting.kind} slug={slug} page={page} setting={setting} />
      ))}
    </Section>
  );
}

async function Setting({ slug, page, setting }: Props & { setting: ReminderSetting }) {
  const t = await getTranslations('reminders.group');
  const errors = await getTranslations('errors');
  const { kind, usual, enabled } = setting;
  const days = usual.map((_, at) =>
    t('day', { kind: kind === 'feedback_open' ? (at === 0 ? 'after' : 'before') : kind, number: at + 1 }),
  );
  return (
    <SettingForm
      action={save.bind(null, slug)}
      cohort={page.cohort.id}
      permalink={paths.reminders(slug, page.cohort.id)}
      setting={setting}
      words={{
        title: `${t(`kinds.${kind as 'halfway'}`)}: ${t(enabled ? 'on' : 'off')}`,
        enabled: t('enabled'),
        days,
        dayHint: t('dayHint', { usual: usual.join(', ') }),
        extra: t('extra'),
        extraHint: t('extraHint'),
        save: t('save'),
        busy: t('busy'),
        signIn: errors('signInAgain'),
      }}
    />
  );
}
