import type { Tx } from '@/lib/platform/db/client';
import { found } from '@/lib/platform/errors';
import type { FormKind, FrameworkForm } from './framework-form';

/** Published versions never change, so that a form is read from the database once per process. */
const known = new Map<string, FrameworkForm>();
/** Three forms of every partnership in the country, and then some; about ten kilobytes each. */
const mostKnown = 1_000;

/** A form of a published framework version of the current partnership, ready for pages and rules. NotFoundError without it. */
export async function getForm(tx: Tx, versionId: string, kind: FormKind): Promise<FrameworkForm> {
  const key = `${versionId} ${kind}`;
  const before = known.get(key);
  if (before) return before;
  const form = await readForm(tx, versionId, kind);
  const [oldest] = known.keys();
  if (oldest && known.size >= mostKnown) known.delete(oldest);
  known.set(key, form);
  return form;
}

async function readForm(tx: Tx, versionId: string, kind: FormKind): Promise<FrameworkForm> {
  const version = found(
    await tx.frameworkVersion.findFirst({
      where: { id: versionId, publishedAt: { not: null } },
      select: {
        language: true,
        scaleMinLabel: true,
        scaleMaxLabel: true,
        axes: {
          orderBy: { position: 'asc' },
          select: {
            id: true,
            key: true,
            name: true,
            subtitle: true,
            shortName: true,
            domain: { select: { key: true } },
          },
        },
        forms: {
          where: { kind },
          select: {
            name: true,
            openQuestion: true,
            statements: {
              orderBy: { position: 'asc' },
              select: {
                axisId: true,
                key: true,
                text: true,
                indicators: true,
                indicatorsIntro: true,
                pairs: true,
              },
            },
          },
        },
      },
    }),
  );
  const form = found(version.forms[0]);
  return {
    kind,
    name: form.name,
    language: version.language,
    scale: { min: 1, max: 7, minLabel: version.scaleMinLabel, maxLabel: version.scaleMaxLabel },
    openQuestion: form.openQuestion,
    axes: version.axes.map(({ domain, ...axis }) => ({
      ...axis,
      domainKey: domain.key,
      statements: form.statements
        .filter(({ axisId }) => axisId === axis.id)
        .map(({ axisId: _, ...statement }) => statement),
    })),
  };
}
