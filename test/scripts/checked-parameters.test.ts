import { describe, expect, test } from 'vitest';
import { faults, remarks } from '../../scripts/serverless/checked-parameters.ts';

const defaults = {
  auth: 'iam',
  jwtIssuer: 'https://issuer.invalid',
  jwtAudience: 'nobody',
  notify: '',
  tracing: 'off',
  subscriber: 'off',
  backfill: 'off',
};

describe('parameters of a deployment', () => {
  test.each([
    [{}, []],
    [{ auth: 'public', tracing: 'on' }, []],
    [{ auth: 'jwt', jwtIssuer: 'https://issuer.example', jwtAudience: 'readers' }, []],
    [{ auth: 'none' }, ['auth: expected iam, jwt, public, got `none`']],
    [{ auth: 'jwt', jwtAudience: 'readers' }, ['jwtIssuer: expected the URL of who makes the tokens, got none']],
    [{ auth: 'jwt', jwtIssuer: 'https://issuer.example' }, ['jwtAudience: expected for whom the tokens are made, got nobody']],
    [{ tracing: 'yes' }, ['tracing: expected on or off, got `yes`']],
    [{ subscriber: '' }, ['subscriber: expected on or off, got ``']],
  ])('%j', (given, expected) => {
    expect(faults({ ...defaults, ...given })).toEqual(expected);
  });

  test.each([
    [{}, /^Nobody listens/],
    [{ notify: 'ops@example.org' }, /^Alarms go to ops@example.org/],
    [{ auth: 'public' }, /Everybody who knows the URL/],
    [{ tracing: 'on' }, /Resource "\*"/],
  ])('%j is remarked on', (given, expected) => {
    expect(remarks({ ...defaults, ...given }).join('\n')).toMatch(expected);
  });
});
