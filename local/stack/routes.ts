import type { Route } from '../http-api/route.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { StartError } from '../start-error.ts';
import type { RouteResource } from '../template/api-resources.ts';

export const routesTo = (functions: ReadonlyMap<string, LambdaFunction>, routes: readonly RouteResource[]): readonly Route[] =>
  routes.map(({ key, functionArn, timeout }) => {
    const target = functions.get(functionArn);
    if (!target) throw new StartError(`The route ${key} leads to a function that the template does not have: ${functionArn}`);
    return { key, target, timeout };
  });
