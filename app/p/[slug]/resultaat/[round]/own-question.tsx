import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { OwnQuestion as Question } from '@/lib/features/learning-questions/queries';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; roundId: string; question: Question | null; language: string };

export async function OwnQuestion({ slug, roundId, question, language }: Props) {
  const t = await getTranslations('learningQuestion');
  return (
    <Section id="leervraag" title={t(question ? 'title' : 'resultTitle')}>
      {question ? (
        <div className="stack-s">
          <p className="lead whitespace-pre-line" dir="auto">
            {question.text}
          </p>
          <p className="soft small" lang={language}>
            <AxisName name={question.axis.name} subtitle={question.axis.subtitle} />
          </p>
        </div>
      ) : (
        <p>{t('chooseText')}</p>
      )}
      <div className="actions">
        <LinkButton href={paths.question(slug, roundId)} kind={question ? 'second' : undefined}>
          {t(question ? 'change' : 'write')}
        </LinkButton>
      </div>
    </Section>
  );
}
