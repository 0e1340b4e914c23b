import type { InstrumentFile, InstrumentStatement } from './instrument-file';

export const FORM_KINDS = ['self', 'student', 'trainer'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export type FormStatement = {
  key: string;
  text: string;
  indicators: string[];
  indicatorsIntro: string | null;
  /** The self statement this one is compared with. */
  pairs: string | null;
};

export type FormAxis = {
  id: string;
  key: string;
  name: string;
  subtitle: string | null;
  shortName: string;
  domainKey: string;
  statements: FormStatement[];
};

export type FormScale = { min: number; max: number; minLabel: string; maxLabel: string };

/** A form as pages show it and rules read it: its axes in the framework's order, one part each. */
export type FrameworkForm = {
  kind: FormKind;
  name: string;
  /** Language of the instrument's own texts, for `lang`. */
  language: string;
  scale: FormScale;
  /** Asked once per axis, under its statements. */
  openQuestion: string | null;
  axes: FormAxis[];
};

export type MissingStatement = { part: number; axisKey: string; statementKey: string };

const FILE_FORM = { self: 'self', student: 'student', trainer: 'schoolopleider' } as const;

/** The form of an instrument file; an axis has its key as id until a database gives it another. */
export function formFromInstrument(file: InstrumentFile, kind: FormKind): FrameworkForm {
  const form = file.forms[FILE_FORM[kind]];
  const { min, max, minLabel, maxLabel } = file.scale;
  return {
    kind,
    name: form.name,
    language: file.language,
    scale: { min, max, minLabel, maxLabel },
    openQuestion: form.openQuestionPerAxis,
    axes: file.axes.map(({ key, name, subtitle, shortName, domain }) => ({
      id: key,
      key,
      name,
      subtitle,
      shortName,
      domainKey: domain,
      statements: (form.statements[key] ?? []).map(toFormStatement),
    })),
  };
}

function toFormStatement({
  key,
  text,
  indicators,
  indicatorsIntro,
  pairs,
}: InstrumentStatement): FormStatement {
  return {
    key,
    text,
    indicators: indicators ?? [],
    indicatorsIntro: indicatorsIntro ?? null,
    pairs: pairs ?? null,
  };
}

export function formStatements(form: FrameworkForm): FormStatement[] {
  return form.axes.flatMap((axis) => axis.statements);
}

export function statementKeys(form: FrameworkForm): string[] {
  return formStatements(form).map((statement) => statement.key);
}

/** Parts are counted from 1, as in "deel 2 van 5". Null for a part the form does not have. */
export function axisByPart(form: FrameworkForm, part: number): FormAxis | null {
  return form.axes[part - 1] ?? null;
}

/** Null for an axis the form does not have. */
export function partOfAxis(form: FrameworkForm, axisKey: string): number | null {
  const index = form.axes.findIndex((axis) => axis.key === axisKey);
  return index === -1 ? null : index + 1;
}

export function axisOfStatement(form: FrameworkForm, statementKey: string): FormAxis | null {
  return form.axes.find((axis) => axis.statements.some(({ key }) => key === statementKey)) ?? null;
}

/** Statements without any answer, in the form's order; "not-seen" is an answer. */
export function missingStatements(
  form: FrameworkForm,
  answers: Readonly<Record<string, unknown>>,
): MissingStatement[] {
  return form.axes.flatMap((axis, index) =>
    axis.statements
      .filter(({ key }) => !Object.hasOwn(answers, key))
      .map(({ key }) => ({ part: index + 1, axisKey: axis.key, statementKey: key })),
  );
}

/** The part where someone who comes back goes on: the first with something missing, else the last. */
export function partToResume(form: FrameworkForm, answers: Readonly<Record<string, unknown>>): number {
  return missingStatements(form, answers)[0]?.part ?? form.axes.length;
}
