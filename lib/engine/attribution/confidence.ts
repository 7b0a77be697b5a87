/** confidence by rule */
export const confidenceOf = (rule: string): number => (rule ? 0.5 : 0);
