import { parse } from '@babel/parser';
import MagicString from 'magic-string';

/** As much of a syntax tree as is asked for here: https://github.com/babel/babel/blob/main/packages/babel-parser/ast/spec.md */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface FunctionNode extends Node {
  readonly body: Node;
}

interface FunctionDeclaration extends FunctionNode {
  readonly id: Node;
}

/**
 * TypeScript of which V8 compiles the functions that are called together with their module. For that they are expressions in
 * parentheses (https://v8.dev/blog/preparser#pife): `words.map((word) => word.stem)` → `words.map(((word) => word.stem))` and
 * `export function stem(word) {}` → `export const stem = (function (word) {});`. `called`: offsets at which functions begin.
 */
export function compileAtOnce(source: string, called: readonly number[]): MagicString {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'], createParenthesizedExpressions: true });
  // For V8 a function begins somewhere before its body: an arrow function after its type parameters, which are stripped.
  const isCalled = ({ start, body }: FunctionNode) => called.some((offset) => offset >= start && offset < body.start);
  const code = new MagicString(source);
  for (const { start, end } of functionExpressions(program).filter(isCalled)) code.appendRight(start, '(').prependLeft(end, ')');
  for (const statement of program.body as readonly Node[]) {
    const declaration = declarationIn(statement);
    if (declaration && isCalled(declaration)) declareAsConstant(code, statement, declaration);
  }
  return code;
}

/** Before all that is run with the module: what stands above a declaration may call it, what stands above a constant may not. */
function declareAsConstant(code: MagicString, statement: Node, { start, end, id }: FunctionDeclaration): void {
  code
    .appendRight(start, `const ${code.slice(id.start, id.end)} = (`)
    .remove(id.start, id.end)
    .appendLeft(end, ');\n');
  if (statement.start > 0) code.move(statement.start, statement.end, 0);
}

/** Of a statement at the top of a module. That of a default export stays what it is. */
function declarationIn(statement: Node & { readonly declaration?: Node | null }): FunctionDeclaration | null {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  return declared?.type === 'FunctionDeclaration' ? (declared as FunctionDeclaration) : null;
}

/** Arrow functions and other function expressions that are not in parentheses yet, the outer before the inner ones. */
function functionExpressions(node: unknown, parent?: Node): FunctionNode[] {
  if (Array.isArray(node)) return node.flatMap((child) => functionExpressions(child, parent));
  if (!isNode(node)) return [];
  const inner = Object.values(node).flatMap((child) => functionExpressions(child, node));
  return isFunctionExpression(node) && parent?.type !== 'ParenthesizedExpression' ? [node, ...inner] : inner;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isFunctionExpression = (node: Node): node is FunctionNode =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
