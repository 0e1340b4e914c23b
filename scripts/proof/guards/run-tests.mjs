import path from 'node:path';
import { createVitest } from 'vitest/node';

/** One Vitest on the copied tree that stays: a run takes as long as its tests, not as long as starting. */
export async function openTests(folder) {
  const vitest = await createVitest('test', {
    config: path.join(folder, '.config/vitest.config.ts'),
    root: folder,
    watch: false,
    bail: 1,
    reporters: [{}],
    maxWorkers: 2,
  });
  await vitest.standalone();
  await vitest.globTestSpecifications([]);

  /** The tests that went red, of these files alone: Vitest goes on naming those of earlier runs. */
  async function redOf(files) {
    const wanted = new Set(files.map((file) => path.join(folder, file)));
    const specifications = [...wanted].flatMap((file) => vitest.getModuleSpecifications(file));
    const { testModules } = await vitest.runTestSpecifications(specifications);
    return testModules
      .filter(({ moduleId }) => wanted.has(moduleId))
      .flatMap((module) =>
        redIn(module).map((name) => ({ name, file: path.relative(folder, module.moduleId) })),
      );
  }

  const forget = (file) => vitest.invalidateFile(path.join(folder, file));
  return { redOf, forget, close: () => vitest.close() };
}

function redIn(module) {
  const failed = [...module.children.allTests('failed')].map(({ fullName }) => fullName);
  const broken = module.errors().length > 0 ? [`${path.basename(module.moduleId)} did not run`] : [];
  return [...failed, ...broken];
}
