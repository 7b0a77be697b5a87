// node scripts/check-policies.ts TEMPLATE SIMULATOR: asks @cloud-copilot/iam-simulate what each function may do.
import { pathToFileURL } from 'node:url';
import { localAccount } from '../local/account.ts';
import { Resolver } from '../local/template/resolver.ts';
import { type Resource, resourcesOfType } from '../local/template/resources.ts';
import { readTemplate } from '../local/template/template.ts';
import { allowed, type Question, tempting } from './policies/questions.ts';

type Decision = 'Allowed' | 'ImplicitlyDenied' | 'ExplicitlyDenied';

interface Simulator {
  runSimulation(
    simulation: object,
    options: object,
  ): Promise<{ readonly resultType: string; readonly overallResult?: Decision; readonly errors?: object }>;
}

const [templateFile, simulatorFile] = process.argv.slice(2);
if (!templateFile || !simulatorFile) throw new Error('Usage: node scripts/check-policies.ts TEMPLATE SIMULATOR');
const { runSimulation } = (await import(pathToFileURL(simulatorFile).href)) as Simulator;
const template = readTemplate(templateFile);
const resolver = new Resolver(template);
const roles = resourcesOfType(template, resolver, 'AWS::IAM::Role');
const everybody = [
  { orgIdentifier: 'root', policies: [{ name: 'all', policy: policy([{ Effect: 'Allow', Action: '*', Resource: '*' }]) }] },
];

function policy(Statement: readonly object[]): object {
  return { Version: '2012-10-17', Statement };
}

function policiesOf({ properties }: Resource): object[] {
  return properties.inners('Policies').map((given) => ({ name: given.text('PolicyName'), policy: given.value('PolicyDocument') }));
}

async function decision({ role, action, resource }: Question): Promise<Decision> {
  const found = roles.find(({ id }) => id === role);
  if (!found) throw new Error(`the template has no ${role}`);
  const principal = `arn:aws:iam::${localAccount.id}:role/${role}`;
  const request = { principal, action, resource: { resource, accountId: localAccount.id }, contextVariables: {} };
  const simulation = {
    request,
    identityPolicies: policiesOf(found),
    serviceControlPolicies: everybody,
    resourceControlPolicies: [],
  };
  const { overallResult, errors } = await runSimulation(simulation, {});
  if (!overallResult) throw new Error(`${role} ${action} ${resource}: ${JSON.stringify(errors)}`);
  return overallResult;
}

const names = {
  articles: resolver.nameOf('ArticlesBucket'),
  summaries: resolver.nameOf('SummariesBucket'),
  queue: resolver.nameOf('ChangedArticlesQueue'),
  deadLetters: resolver.nameOf('DeadLetterQueue'),
  traces: resolver.condition('Traces'),
  jobs: roles.some(({ id }) => id === 'BackfillRole') ? resolver.nameOf('JobsBucket') : null,
};
const wrong: string[] = [];
async function ask(questions: readonly Question[], isRight: (answer: Decision) => boolean): Promise<void> {
  for (const question of questions) {
    const answer = await decision(question);
    if (!isRight(answer)) wrong.push(`${question.role}: ${question.action} on ${question.resource} is ${answer}`);
  }
}
const needs = allowed(names);
const temptations = tempting(names);
await ask(needs, (answer) => answer === 'Allowed');
await ask(temptations, (answer) => answer !== 'Allowed');
for (const line of wrong) console.error(line);
console.log(`${needs.length} needs allowed, ${temptations.length} temptations denied${wrong.length > 0 ? `, ${wrong.length} wrong` : ''}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
