import { instrumentProblems } from './instrument-checks';
import { type InstrumentFile, instrumentFileSchema } from './instrument-file';
import werkplekopleider from './instruments/werkplekopleider.nl.json';

/** An instrument file of which every part refers to something that exists. */
export const instrumentSchema = instrumentFileSchema.superRefine((file, ctx) => {
  for (const problem of instrumentProblems(file)) {
    ctx.addIssue({ code: 'custom', message: problem.code, path: problem.path });
  }
});

/** The standard framework, word for word as its source has it. */
export function standardInstrument(): InstrumentFile {
  return instrumentSchema.parse(werkplekopleider);
}
