export type Field = [name: string, value: string];

/** A form as a browser without JavaScript meets it. */
export type PageForm = {
  /** Where it is sent: an address, or empty for the page itself (a server action). */
  to: string;
  /** Ids of the server actions in its hidden fields. */
  actions: string[];
  /** What is sent when nothing is chosen or typed. */
  fields: Field[];
  /** Names of what can be filled in, with the values to choose from (empty for free text). */
  inputs: Record<string, string[]>;
  /** Named buttons, each a way to send it. */
  buttons: Field[];
};

/** The forms in React's markup: attributes in double quotes, nothing left out. */
export function pageForms(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inner = '']) => {
    const form: PageForm = {
      to: attribute(attributes, 'action') ?? '',
      actions: [],
      fields: [],
      inputs: {},
      buttons: [],
    };
    for (const [, tag = '', rest = ''] of inner.matchAll(/<(input|button)\b([^>]*)>/g))
      addInput(form, tag, rest);
    for (const [, rest = '', text = ''] of inner.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs))
      addText(form, rest, decode(text.replace(/^\n/, '')));
    for (const [, rest = '', options = ''] of inner.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs))
      addSelect(form, rest, options);
    form.actions = actionIds(form.fields);
    return form;
  });
}

function addInput(form: PageForm, tag: string, rest: string) {
  const name = attribute(rest, 'name');
  if (!name) return;
  const value = attribute(rest, 'value') ?? '';
  const type = attribute(rest, 'type') ?? 'text';
  if (tag === 'button') {
    form.buttons.push([name, value]);
  } else if (type === 'radio' || type === 'checkbox') {
    form.inputs[name] = [...(form.inputs[name] ?? []), value];
    if (/\schecked\b/.test(rest)) form.fields.push([name, value]);
  } else {
    if (type !== 'hidden') form.inputs[name] = [];
    form.fields.push([name, value]);
  }
}

function addText(form: PageForm, rest: string, text: string) {
  const name = attribute(rest, 'name');
  if (!name) return;
  form.inputs[name] = [];
  form.fields.push([name, text]);
}

function addSelect(form: PageForm, rest: string, options: string) {
  const name = attribute(rest, 'name');
  if (!name) return;
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => ({
    value: attribute(option, 'value') ?? '',
    chosen: /\sselected\b/.test(option),
  }));
  form.inputs[name] = all.map(({ value }) => value);
  form.fields.push([name, (all.find(({ chosen }) => chosen) ?? all[0])?.value ?? '']);
}

/** "$ACTION_ID_…" for a bare action, the JSON in "$ACTION_…:0" for one with bound arguments. */
function actionIds(fields: Field[]) {
  return fields.flatMap(([name, value]) => {
    if (name.startsWith('$ACTION_ID_')) return [name.slice('$ACTION_ID_'.length)];
    return /^\$ACTION_\w+:0$/.test(name) ? [JSON.parse(value).id as string] : [];
  });
}

/** What the form sends, with some fields filled in otherwise. */
export function filled({ fields }: PageForm, values: Record<string, string>): Field[] {
  const kept = fields.filter(([name]) => !(name in values));
  return [...kept, ...Object.entries(values)];
}

function attribute(attributes: string, name: string) {
  const found = attributes.match(new RegExp(`\\s${name}="([^"]*)"`));
  return found ? decode(found[1] ?? '') : null;
}

const named: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" };

function decode(text: string) {
  return text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (_, name: string) => named[name] ?? '');
}
