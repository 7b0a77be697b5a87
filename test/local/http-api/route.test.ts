import { expect, test } from 'vitest';
import { matchRoute, type Route } from '../../../local/http-api/route.ts';

const target: Route['target'] = { invoke: async () => null };
const routes = (...keys: readonly string[]): readonly Route[] => keys.map((key) => ({ key, target, timeout: 1000 }));

// The order of https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
const documented = routes('GET /pets/dog/1', 'GET /pets/dog/{id}', 'GET /pets/{proxy+}', 'ANY /{proxy+}', '$default');

test.each([
  ['GET', '/pets/dog/1', 'GET /pets/dog/1', {}],
  ['GET', '/pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
  ['GET', '/pets/cat/1', 'GET /pets/{proxy+}', { proxy: 'cat/1' }],
  ['POST', '/test/5', 'ANY /{proxy+}', { proxy: 'test/5' }],
  ['GET', '/', '$default', {}],
])('%s %s → %s', (method, path, key, pathParameters) => {
  expect(matchRoute(documented, method, path)).toMatchObject({ route: { key }, pathParameters });
});

test.each([
  [['ANY /a', 'GET /a'], 'GET', '/a', 'GET /a'],
  [['GET /a', 'ANY /a'], 'POST', '/a', 'ANY /a'],
  [['GET /{name}', 'ANY /a'], 'GET', '/a', 'ANY /a'],
  [['GET /{key+}', 'GET /{a}/{b}'], 'GET', '/x/y', 'GET /{a}/{b}'],
  [['OPTIONS /{path+}', '$default'], 'OPTIONS', '/a/b', 'OPTIONS /{path+}'],
  [['OPTIONS /{path+}', '$default'], 'GET', '/a/b', '$default'],
  [['GET /summaries/{key+}'], 'GET', '/summaries/2017/08/a b.txt', 'GET /summaries/{key+}'],
  [['GET /summaries/{key+}'], 'GET', '/summaries/', null],
  [['GET /summaries/{key}'], 'GET', '/summaries/a/b', null],
  [['GET /summaries'], 'GET', '/summaries/', null],
  [['GET /summaries'], 'HEAD', '/summaries', null],
])('of %j, %s %s takes %s', (keys, method, path, expected) => {
  expect(matchRoute(routes(...keys), method, path)?.route.key ?? null).toBe(expected);
});

test('a greedy parameter keeps doubled slashes', () => {
  expect(matchRoute(routes('GET /s/{key+}'), 'GET', '/s/a//b/')?.pathParameters).toEqual({ key: 'a//b/' });
});
