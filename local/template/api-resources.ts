import type { Cors } from '../http-api/cors.ts';
import { StartError } from '../start-error.ts';
import type { Properties } from './properties.ts';
import type { Resolver } from './resolver.ts';
import { type Resource, resourcesOfType } from './resources.ts';
import type { Template } from './template.ts';

export interface RouteResource {
  readonly key: string;
  readonly functionArn: string;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface ApiResource {
  readonly id: string;
  readonly stage: string;
  readonly cors: Cors | null;
  readonly routes: readonly RouteResource[];
}

const maxTimeout = 30_000;

/** The one HTTP API of the template with its routes; null when there is none. */
export function apiResource(template: Template, resolver: Resolver): ApiResource | null {
  const ofType = (type: string) => resourcesOfType(template, resolver, `AWS::ApiGatewayV2::${type}`);
  const [api, ...more] = ofType('Api');
  if (!api) return null;
  if (more.length > 0) throw new StartError(`The local stack runs one HTTP API; the template has ${more.length + 1}.`);
  if (api.properties.text('ProtocolType', '') !== 'HTTP') throw new StartError(`${api.id}: the local stack runs HTTP APIs only.`);
  const integrations = new Map(ofType('Integration').map((integration) => [integration.id, integration]));
  return {
    id: api.id,
    stage: stageName(ofType('Stage')),
    cors: api.properties.has('CorsConfiguration') ? cors(api.properties.inner('CorsConfiguration')) : null,
    routes: ofType('Route').map((route) => routeResource(route, integrations)),
  };
}

/** A named stage would be the first segment of every path. */
function stageName(stages: readonly Resource[]): string {
  const named = stages.find(({ properties }) => properties.text('StageName') !== '$default');
  if (named) throw new StartError(`${named.id}: the local stack has the stage $default only.`);
  return '$default';
}

function routeResource({ id, properties }: Resource, integrations: ReadonlyMap<string, Resource>): RouteResource {
  const target = properties.text('Target').replace(/^integrations\//, '');
  const integration = integrations.get(target);
  if (!integration) throw new StartError(`${id}: there is no integration ${target}.`);
  const format = integration.properties.text('PayloadFormatVersion', '1.0');
  if (format !== '2.0' || integration.properties.text('IntegrationType') !== 'AWS_PROXY') {
    throw new StartError(`${integration.id}: the local stack knows functions with payload format 2.0 only.`);
  }
  return {
    key: properties.text('RouteKey'),
    functionArn: functionArnIn(integration.properties.text('IntegrationUri')),
    timeout: integration.properties.number('TimeoutInMillis', maxTimeout),
  };
}

/** The ARN itself, or "arn:aws:apigateway:…:lambda:path/2015-03-31/functions/ARN/invocations". */
const functionArnIn = (uri: string): string => /\/functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;

const cors = (properties: Properties): Cors => ({
  allowOrigins: properties.texts('AllowOrigins'),
  allowMethods: properties.texts('AllowMethods'),
  allowHeaders: properties.texts('AllowHeaders'),
  exposeHeaders: properties.texts('ExposeHeaders'),
  allowCredentials: properties.flag('AllowCredentials', false),
  maxAge: properties.number('MaxAge', null),
});
