const mostNames = 20;

/** "Jane Doe", {name: "Jane Doe"}, or a list of either, which becomes "Jane Doe, John Roe and Ann Poe". Null: there is no name. */
export function namesIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return listed(value.slice(0, mostNames).map(namesIn));
  const name = (value as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : null;
}

function listed(given: readonly (string | null)[]): string | null {
  const names = given.filter((name) => name !== null && name.trim() !== '');
  const last = names.pop();
  if (last === undefined) return null;
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
