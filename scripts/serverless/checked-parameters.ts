/** Says what a deployment is about to be, and stops one that cannot be meant. Serverless loads it as a plugin. */

export interface Parameters {
  readonly auth: string;
  readonly jwtIssuer: string;
  readonly jwtAudience: string;
  readonly notify: string;
  readonly tracing: string;
  readonly subscriber: string;
  readonly backfill: string;
}

const ways = ['iam', 'jwt', 'public'];

/** What is wrong with the parameters, a sentence each. */
export function faults({ auth, jwtIssuer, jwtAudience, tracing, subscriber, backfill }: Parameters): string[] {
  return [
    ...(ways.includes(auth) ? [] : [`auth: expected ${ways.join(', ')}, got \`${auth}\``]),
    ...(auth === 'jwt' && jwtIssuer.endsWith('.invalid') ? ['jwtIssuer: expected the URL of who makes the tokens, got none'] : []),
    ...(auth === 'jwt' && jwtAudience === 'nobody' ? ['jwtAudience: expected for whom the tokens are made, got nobody'] : []),
    ...switchFaults({ tracing, subscriber, backfill }),
  ];
}

const switchFaults = (switches: Readonly<Record<string, string>>): string[] =>
  Object.entries(switches).flatMap(([name, value]) =>
    ['on', 'off'].includes(value) ? [] : [`${name}: expected on or off, got \`${value}\``],
  );

/** What whoever deploys should know, a sentence each. */
export const remarks = ({ auth, notify, tracing }: Parameters): string[] => [
  ...(notify
    ? [`Alarms go to ${notify}.`]
    : ['Nobody listens: there are no alarms. Deploy with --param notify=you@example.org to hear them.']),
  ...(notify.includes('@') ? ['The address gets a message that asks to confirm the subscription; without that it hears nothing.'] : []),
  ...(auth === 'public' ? ['Everybody who knows the URL may read all summaries.'] : []),
  ...(tracing === 'on'
    ? ['Both functions may send traces with Resource "*": X-Ray knows no narrower one. It is the only such right.']
    : []),
];

interface Serverless {
  readonly service: { readonly custom: { readonly parameters: Parameters } };
  readonly classes: { readonly Error: new (message: string) => Error };
}

interface Utilities {
  readonly log: { notice(message: string): void };
}

export default class CheckedParameters {
  readonly hooks: Readonly<Record<string, () => void>>;

  constructor(serverless: Serverless, _options: unknown, { log }: Utilities) {
    const parameters = () => serverless.service.custom.parameters;
    this.hooks = {
      initialize: () => {
        const found = faults(parameters());
        if (found.length > 0) throw new serverless.classes.Error(`Bad parameters. ${found.join('. ')}.`);
      },
      'after:package:finalize': () => {
        for (const remark of remarks(parameters())) log.notice(remark);
      },
    };
  }
}
