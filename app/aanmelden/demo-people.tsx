import { getTranslations } from 'next-intl/server';
import { demoPeople } from '@/lib/platform/demo/demo-people';
import { followDemo } from './actions';

/** One button per demo person; rendered in a demo only. */
export async function DemoPeople({ returnTo }: { returnTo: string | null }) {
  const t = await getTranslations('signIn');
  return (
    <section className="section stack" aria-labelledby="demo">
      <h2 id="demo">{t('demoTitle')}</h2>
      <p>{t('demoText')}</p>
      <ul className="plain-list ruled">
        {demoPeople.map((person) => (
          <li key={person.email} className="row apart">
            <span>
              <b>{person.name}</b>
              <br />
              <span className="soft small" lang="nl">
                {person.hint}
              </span>
            </span>
            <form action={followDemo}>
              <input type="hidden" name="person" value={person.email} />
              {returnTo && <input type="hidden" name="naar" value={returnTo} />}
              <button className="btn second" type="submit">
                {t('demoAs', { name: person.name })}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
