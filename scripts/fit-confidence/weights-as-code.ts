const byText = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1);
const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** By name of the feature, "before: NOUN" → the source of what `confidenceOf` looks up: by what is asked, then by the answer. */
export function weightsAsCode(weights: ReadonlyMap<string, number>): string {
  const groups = new Map<string, string[]>();
  for (const [feature, weight] of [...weights].filter(([, each]) => each !== 0).toSorted(byText)) {
    const [question = '', ...rest] = feature.split(': ');
    const answers = groups.get(question) ?? [];
    groups.set(question, [...answers, `    ${quoted(rest.join(': '))}: ${weight},`]);
  }
  const lines = [...groups].map(([question, answers]) => `  ${quoted(question)}: {\n${answers.join('\n')}\n  },`);
  return `/** What a feature adds. */
export const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${lines.join('\n')}
};
`;
}
