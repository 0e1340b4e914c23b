import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/text-field';
import type { RenderedMail } from '@/emails/render-mail';
import type { ShownUpcoming } from '@/lib/overviews/reminders/get-reminders-page';
import { receiverWords } from './receiver-words';

type Props = { item: ShownUpcoming; chosen: string; mail: RenderedMail };

/** The mail as one person would get it, made by what makes it when it is sent. */
export async function PreviewSection({ item, chosen, mail }: Props) {
  const t = await getTranslations('reminders.group');
  const said = await receiverWords();
  const receiver = item.people.find(({ key }) => key === chosen);
  return (
    <Section id="voorbeeld" title={t('previewTitle')}>
      <p>{t('previewText', { name: receiver ? said(receiver) : '' })}</p>
      {item.people.length > 1 && (
        <form className="row">
          <SelectField
            id="voor-wie"
            name="voorbeeld"
            label={t('previewWho')}
            defaultValue={chosen}
            options={item.people.map((one) => ({ value: one.key, label: said(one) }))}
          />
          <Button kind="second">{t('previewShow')}</Button>
        </form>
      )}
      <p className="soft">{t('subject', { subject: mail.subject })}</p>
      <iframe className="mail-preview" title={t('previewFrame')} srcDoc={mail.html} sandbox="" />
      <details>
        <summary>{t('plainText')}</summary>
        <pre className="mail-text">{mail.text}</pre>
      </details>
    </Section>
  );
}
