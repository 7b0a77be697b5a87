/** `{ a: 1 }` and `['a=2']` → `{ a: 2 }`; throws for a name that is not among the defaults, and for what is no number. */
export function withSettings<Values extends object>(defaults: Values, settings: readonly string[]): Values {
  const changed = settings.map((setting) => {
    const [name = '', text = ''] = setting.split('=');
    if (typeof defaults[name as keyof Values] !== 'number') {
      throw new Error(`expected one of ${numberNames(defaults).join(', ')}, got \`${name}\``);
    }
    const value = Number(text);
    if (text === '' || !Number.isFinite(value) || value < 0) throw new Error(`${name}: expected a number from 0 on, got \`${text}\``);
    return [name, value];
  });
  return { ...defaults, ...Object.fromEntries(changed) };
}

const numberNames = (defaults: object): string[] =>
  Object.entries(defaults).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
