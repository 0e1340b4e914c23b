import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const FOLDERS = ['lib', 'app'];
const ALLOWS = /^(can|is|may|keeps)[A-Z]/;

/**
 * Every place in the sources that keeps somebody from something, each with the text that would take it away:
 * [{ name, file, start, end, instead }]. The names stay when lines move.
 */
export function findGuards(root) {
  const files = [...FOLDERS.flatMap((folder) => sourcesIn(root, folder)), 'proxy.ts'].map((file) =>
    ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const policies = files.flatMap((source) => policiesIn(source));
  const names = new Set(policies.map(({ policy }) => policy));
  const guards = [...policies, ...files.flatMap((source) => usesIn(source, names))];
  return numbered(guards);
}

function sourcesIn(root, folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/^['"]use client/.test(startOf(entry)),
    )
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function startOf({ parentPath, name }) {
  return readFileSync(path.join(parentPath, name), 'utf8').slice(0, 20);
}

/** Exported functions that say whether somebody may: all of a policy.ts, and `can…` wherever it stands. */
function policiesIn(source) {
  const isPolicyFile = source.fileName.endsWith('/policy.ts');
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const name = node.name?.text ?? '';
    const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const policy = isPolicyFile
      ? ALLOWS.test(name) || node.type?.getText() === 'boolean'
      : /^can[A-Z]/.test(name);
    if (!exported || !policy || !source.fileName.startsWith('lib/')) return [];
    return [{ policy: name, ...guard(source, node.body, '{ return true; }', `policy ${name}`) }];
  });
}

/** Where the sources ask: what remains when nobody does. */
function usesIn(source, policies) {
  const guards = [];
  const visit = (node) => {
    const found = useOf(source, node, policies);
    if (found) guards.push(found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return guards;
}

function useOf(source, node, policies) {
  if (ts.isExpressionStatement(node) && isCallOf(node.expression, (name) => name === 'assertAllowed'))
    return guard(source, node, ';', `check ${shown(node.expression.arguments[0])}`);
  if (ts.isIfStatement(node) && throws(node.thenStatement) && asks(node.expression, policies))
    return guard(source, node, ';', `refusal unless ${shown(node.expression)}`);
  if (isCallOf(node, (name) => name === 'isFromOurPage')) return guard(source, node, 'true', 'own page');
  if (isCallOf(node, (name) => name === 'isFromElsewhere')) return guard(source, node, 'false', 'other site');
  return null;
}

function isCallOf(node, matches) {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && matches(node.expression.text);
}

function throws(statement) {
  return ts.isThrowStatement(ts.isBlock(statement) ? (statement.statements[0] ?? statement) : statement);
}

function asks(node, policies) {
  if (isCallOf(node, (name) => policies.has(name))) return true;
  return ts.forEachChild(node, (child) => asks(child, policies) || undefined) ?? false;
}

function guard(source, node, instead, what) {
  const start = node.getStart(source);
  const where = functionAround(node);
  const name = `${source.fileName}: ${what}${where && !what.endsWith(` ${where}`) ? ` in ${where}` : ''}`;
  return { name, file: source.fileName, start, end: node.getEnd(), instead };
}

function functionAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionDeclaration(at)) return at.name?.text;
  return undefined;
}

function shown(node) {
  return node.getText().replace(/\s+/g, ' ').slice(0, 80);
}

/** Equal ones in one file are told apart by their order. */
function numbered(guards) {
  const seen = new Map();
  return guards.map((one) => {
    const nth = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, nth);
    return nth === 1 ? one : { ...one, name: `${one.name} (${nth})` };
  });
}
