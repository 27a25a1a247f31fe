import { parseSync } from 'vite';

/** One small edit: what stands from `start` to `end` (UTF-16 offsets) becomes `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '&&': ['||'],
  '||': ['&&'],
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  find: 'findLast',
};
/** Calls that leave a list a list: without them it is the list they were called on. */
const STEPS = new Set(['filter', 'toSorted', 'toReversed', 'slice']);

/**
 * Every small edit of a TypeScript source that ought to be noticed: a comparison turned or made to include its end, a
 * condition taken for granted, for impossible, or half removed, a negation dropped, a constant swapped, `some` made
 * `every`, a list unfiltered, unsorted or short of an element. Types and imports are left alone.
 */
export function mutantsOf(source: string): readonly Mutant[] {
  const nodes = [...nodesOf(parseSync('source.ts', source).program)];
  const texts = [...new Set(nodes.filter(isString).map(textOf))];
  return nodes
    .flatMap((node) => edits(node))
    .filter(({ start, end, text }) => source.slice(start, end) !== text);

  function textOf({ start, end }: Node): string {
    return source.slice(start, end);
  }

  function edits(node: Node): Mutant[] {
    const to = (text: string, at: Node = node): Mutant => ({ start: at.start, end: at.end, text });
    switch (node.type) {
      case 'BinaryExpression':
        return swapped(node);
      case 'LogicalExpression':
        return [...swapped(node), ...sides(node, 'left', 'right').map((side) => to(textOf(side)))];
      case 'UnaryExpression':
        return node.operator === '!' ? sides(node, 'argument').map((side) => to(textOf(side))) : [];
      case 'IfStatement':
        return sides(node, 'test').flatMap((test) => [to('true', test), to('false', test)]);
      case 'ConditionalExpression':
        return sides(node, 'consequent', 'alternate').map((side) => to(textOf(side)));
      case 'Literal':
        return constants(node).map((text) => to(text));
      case 'CallExpression':
        return sides(node, 'callee').flatMap((callee) => calls(node, callee));
      case 'ArrayExpression':
        return elements(node).map((_, i, all) => to(`[${all.toSpliced(i, 1).map(textOf).join(', ')}]`));
      default:
        return [];
    }
  }

  function swapped(node: Node): Mutant[] {
    const [left, right] = sides(node, 'left', 'right');
    if (!left || !right) return [];
    return (OPERATORS[String(node.operator)] ?? []).map((text) => ({
      start: left.end,
      end: right.start,
      text: ` ${text} `,
    }));
  }

  function constants(node: Node): string[] {
    if (typeof node.value === 'boolean') return [String(!node.value)];
    if (typeof node.value === 'number') return [String(node.value + 1)];
    const next = texts[(texts.indexOf(textOf(node)) + 1) % texts.length];
    return isString(node) && next !== undefined ? [next] : [];
  }

  function calls(node: Node, callee: Node): Mutant[] {
    const [object, property] = sides(callee, 'object', 'property');
    if (!object || !property) return [];
    const name = textOf(property);
    const other = METHODS[name];
    return [
      ...(other ? [{ start: property.start, end: property.end, text: other }] : []),
      ...(STEPS.has(name) ? [{ start: node.start, end: node.end, text: textOf(object) }] : []),
    ];
  }
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value) || value.type === 'ImportDeclaration') return;
  // Of `x as T` and the like the `x` is still looked at.
  if (value.type.startsWith('TS')) return yield* nodesOf(value.expression);
  yield value;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isString(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string';
}

function sides(node: Node, ...names: readonly string[]): Node[] {
  return names.map((name) => node[name]).filter(isNode);
}

function elements(node: Node): Node[] {
  return Array.isArray(node.elements) ? node.elements.filter(isNode) : [];
}
