import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { getClosure } from '@/lib/features/closures/queries';
import { choiceOf } from '@/lib/features/closures/schema';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { change, remove } from '../actions';
import { ClosureForm } from '../closure-form';
import { closureWords } from '../closure-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('closures'))('changeTitle') };
}

/** Days without school, to change or remove. */
export default async function ClosurePage({ params }: PageProps<'/p/[slug]/beheer/vrije-dagen/[closure]'>) {
  const { slug, closure: closureId } = await params;
  if (!isId(closureId)) notFound();
  const { closure, schools } = await inPartnership(slug, (scope) => getClosure(scope, closureId));
  const t = await getTranslations('closures');
  const words = await closureWords(schools);
  const permalink = paths.adminClosure(slug, closureId);
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{closure.name}</h1>
          <ClosureForm
            save={change.bind(null, slug)}
            closure={{ ...closure, of: choiceOf(closure) }}
            permalink={permalink}
            words={words}
            button={t('save')}
          />
        </div>
        <Section id="weghalen" title={t('removeTitle')}>
          <ConfirmHere
            label={t('remove')}
            kind="second"
            title={t('removeSure', { name: closure.name })}
            actions={
              <PostButton
                action={remove.bind(null, slug)}
                fields={{ closure: closureId }}
                permalink={permalink}
                kind="danger"
                busy={words.busy}
                signIn={words.signIn}
              >
                {t('removeYes')}
              </PostButton>
            }
          >
            {t('removeText')}
          </ConfirmHere>
        </Section>
        <p className="section">
          <a href={paths.adminClosures(slug)}>{t('back')}</a>
        </p>
      </div>
    </>
  );
}
