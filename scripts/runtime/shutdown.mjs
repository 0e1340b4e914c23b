/** Ctrl-C, kill or a closed terminal: everything that was started is undone, last first. */
export function createShutdown() {
  const steps = [];
  const controller = new AbortController();
  let finishing;

  async function runSteps() {
    controller.abort();
    while (steps.length > 0) {
      await steps
        .pop()()
        .catch?.((error) => console.error(`While stopping: ${error.message}`));
    }
  }

  return {
    /** Aborted as soon as stopping begins. */
    signal: controller.signal,
    /** Registers what undoes something that was just done. */
    defer: (step) => steps.push(async () => step()),
    /** Undoes everything; callers share one run. */
    run: () => {
      finishing ??= runSteps();
      return finishing;
    },
    /** Resolves when a signal asks us to stop; a second one does not interrupt the stopping. */
    asked: new Promise((resolve) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
          controller.abort();
          resolve(name);
        });
      }
    }),
  };
}
