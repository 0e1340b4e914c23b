import { copyStandardFramework } from '@/lib/core/frameworks/copy-framework';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { Row, TableName, Tables } from './table';

/**
 * The standard framework as a new partnership gets it, by the product's own copying, of which the rows are kept instead
 * of written. Gives the version's id.
 */
export function frameworkRows(
  tables: Tables,
  { partnershipId, newId, now }: { partnershipId: string; newId: () => string; now: Date },
): Promise<string> {
  const keep = (table: TableName, data: Row) => {
    const row = { ...snakeCase(data), partnership_id: partnershipId, id: newId() };
    tables[table].push(row);
    return { ...data, id: row.id };
  };
  const writer = (table: TableName) => ({
    create: async ({ data }: { data: Row }) => keep(table, data),
    createMany: async ({ data }: { data: Row[] }) => data.map((row) => keep(table, row)),
    createManyAndReturn: async ({ data }: { data: Row[] }) => data.map((row) => keep(table, row)),
  });
  const tx = {
    framework: writer('framework'),
    frameworkVersion: writer('framework_version'),
    domain: writer('domain'),
    axis: writer('axis'),
    form: writer('form'),
    statement: writer('statement'),
  };
  return copyStandardFramework({ tx, now, partnership: { id: partnershipId } } as unknown as TenantScope);
}

function snakeCase(data: Row): Row {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
