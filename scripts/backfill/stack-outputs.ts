/** What a backfill needs to know of a stack. */
export interface StackOutputs {
  readonly articlesBucket: string;
  readonly jobsBucket: string;
  readonly functionArn: string;
  readonly roleArn: string;
}

const names = {
  articlesBucket: 'ArticlesBucketName',
  jobsBucket: 'JobsBucketName',
  functionArn: 'SummarizeArticleArn',
  roleArn: 'BackfillRoleArn',
} as const satisfies Record<keyof StackOutputs, string>;

interface Output {
  readonly OutputKey?: string;
  readonly OutputValue?: string;
}

/** Reads what `aws cloudformation describe-stacks` prints of one stack. */
export function stackOutputs(text: string): StackOutputs {
  const { Stacks = [] } = JSON.parse(text) as { readonly Stacks?: readonly { readonly Outputs?: readonly Output[] }[] };
  if (Stacks.length !== 1) throw new Error(`expected the description of one stack, got ${Stacks.length}`);
  const outputs = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  const missing = Object.values(names).filter((name) => !outputs.get(name));
  if (missing.length > 0) {
    throw new Error(`the stack has no ${missing.join(', ')}: deploy it with --param backfill=on`);
  }
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [field, outputs.get(name)])) as unknown as StackOutputs;
}
