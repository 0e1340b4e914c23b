import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { FORM_KINDS, formFromInstrument } from './framework-form';
import { standardInstrument } from './instrument';

/** Copies the standard framework into the partnership as published version 1. Gives the version's id. */
export async function copyStandardFramework({ tx, now }: TenantScope): Promise<string> {
  const file = standardInstrument();
  const framework = await tx.framework.create({
    data: { key: file.key, name: file.name },
    select: { id: true },
  });
  const version = await tx.frameworkVersion.create({
    data: {
      frameworkId: framework.id,
      number: 1,
      language: file.language,
      source: file.source,
      scaleMinLabel: file.scale.minLabel,
      scaleMaxLabel: file.scale.maxLabel,
      publishedAt: now,
    },
    select: { id: true },
  });
  const domains = await tx.domain.createManyAndReturn({
    data: file.domains.map(({ key, name, competences }, position) => ({
      versionId: version.id,
      key,
      name,
      competences,
      position,
    })),
    select: { id: true, key: true },
  });
  const domainIds = new Map(domains.map(({ id, key }) => [key, id]));
  const axes = await tx.axis.createManyAndReturn({
    data: file.axes.map(({ key, name, subtitle, shortName, role, domain }, position) => ({
      versionId: version.id,
      domainId: domainIds.get(domain) ?? '',
      key,
      name,
      subtitle,
      shortName,
      trainerRole: role,
      position,
    })),
    select: { id: true, key: true },
  });
  const axisIds = new Map(axes.map(({ id, key }) => [key, id]));
  for (const kind of FORM_KINDS) {
    const { name, openQuestion, axes: parts } = formFromInstrument(file, kind);
    const form = await tx.form.create({
      data: { versionId: version.id, kind, name, openQuestion },
      select: { id: true },
    });
    await tx.statement.createMany({
      data: parts
        .flatMap((axis) =>
          axis.statements.map((statement) => ({
            ...statement,
            formId: form.id,
            axisId: axisIds.get(axis.key) ?? '',
          })),
        )
        .map((statement, position) => ({ ...statement, position })),
    });
  }
  return version.id;
}
