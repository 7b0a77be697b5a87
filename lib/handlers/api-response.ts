import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { RequestError } from '../errors.ts';
import { acceptsGzip } from './accept.ts';
import { compressedEtag } from './conditional-request.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { errorResponse } from './problem-details.ts';

// Lambda returns 6 MB at most, the body in JSON or in base64; the rest is for headers.
// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
const maxBodyBytes = 6 * 1024 * 1024 - 16 * 1024;

const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** Ranges are not worth their rules for answers of a few kilobytes: a Range is ignored, as RFC 9110, 14.2 allows. */
const ranges = { 'accept-ranges': 'none' };

/** What API Gateway sends: with the headers that every answer has, compressed where the client likes it, no body for HEAD. */
export function apiResponse(request: HttpRequest, response: HttpResponse): APIGatewayProxyStructuredResultV2 {
  try {
    return sent(request, response);
  } catch (error) {
    return sent(request, errorResponse(request, error));
  }
}

function sent(request: HttpRequest, response: HttpResponse): APIGatewayProxyStructuredResultV2 {
  const { headers, ...payload } = encoded(request, response);
  return {
    statusCode: response.status,
    headers: {
      ...securityHeaders,
      ...crossOriginHeaders,
      ...ranges,
      vary: 'Accept, Accept-Encoding',
      'x-request-id': request.id,
      ...headers,
    },
    ...(request.method === 'HEAD' ? { body: '', isBase64Encoded: false } : payload),
  };
}

interface Encoded {
  readonly headers: HttpResponse['headers'];
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

function encoded(request: HttpRequest, response: HttpResponse): Encoded {
  return acceptsGzip(request.headers['accept-encoding']) ? compressed(response) : uncompressed(response);
}

/** Also without a body: a 304 has the ETag of the representation that the client has. */
function compressed({ headers, body }: HttpResponse): Encoded {
  const etag = headers.etag && { etag: `"${compressedEtag(headers.etag.slice(1, -1))}"` };
  if (body === '') return { headers: { ...headers, ...etag }, body, isBase64Encoded: false };
  const base64 = gzipSync(body).toString('base64');
  if (base64.length > maxBodyBytes) throw new RequestError('summary-too-large', 'Read it from the summaries bucket.');
  return { headers: { ...headers, ...etag, 'content-encoding': 'gzip' }, body: base64, isBase64Encoded: true };
}

function uncompressed({ headers, body }: HttpResponse): Encoded {
  const mayBeTooLarge = body.length > maxBodyBytes / 6; // a character takes six bytes at most: "\\u0000"
  if (mayBeTooLarge && Buffer.byteLength(JSON.stringify(body)) > maxBodyBytes) {
    throw new RequestError('compression-needed', `It has ${Buffer.byteLength(body)} bytes. Ask again with "Accept-Encoding: gzip".`);
  }
  return { headers, body, isBase64Encoded: false };
}
