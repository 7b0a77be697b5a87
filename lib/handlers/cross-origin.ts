import type { HttpResponse } from './http.ts';

export const allowedMethods = 'GET, HEAD, OPTIONS';

/** Any page may read what its user may read: signatures are headers, there are no cookies that could be abused. */
export const crossOriginHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Location, Retry-After, X-Request-Id',
};

/** A browser asks before it sends a request with a signature. */
export const preflightResponse = (): HttpResponse => ({
  status: 204,
  headers: {
    allow: allowedMethods,
    'access-control-allow-methods': allowedMethods,
    'access-control-allow-headers':
      'Accept, Authorization, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, X-Amz-Content-Sha256, X-Amz-Date, X-Amz-Security-Token',
    'access-control-max-age': '7200', // Chromium's maximum
  },
  body: '',
});
