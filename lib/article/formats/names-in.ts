/** "Jane Doe", {name: "Jane Doe"}, or a list of either. */
export function namesIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 20)
        .map(namesIn)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  const name = (value as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : null;
}
