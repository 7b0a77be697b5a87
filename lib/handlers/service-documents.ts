import { createHash } from 'node:crypto';
import packageFile from '../../package.json' with { type: 'json' };
import openapi from '../../schemas/openapi.json' with { type: 'json' };
import summarySchema from '../../schemas/summary.v1.json' with { type: 'json' };
import { isNotModified } from './conditional-request.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';

/** Alive; says nothing about the storage, so that it costs nothing. */
export const health = (): HttpResponse =>
  jsonResponse(200, { status: 'ok', version: packageFile.version }, { 'cache-control': 'no-store' });

export const openapiDocument = (request: HttpRequest): HttpResponse => document(request, openapi, 'application/json');

export const summarySchemaDocument = (request: HttpRequest): HttpResponse => document(request, summarySchema, 'application/schema+json');

function document(request: HttpRequest, value: unknown, mediaType: string): HttpResponse {
  const response = jsonResponse(200, value, { 'content-type': mediaType });
  const etag = createHash('sha256').update(response.body).digest('hex');
  const headers = { etag: `"${etag}"`, 'cache-control': 'no-cache' };
  if (isNotModified(request, { etag, lastModified: null })) return { status: 304, headers, body: '' };
  return { ...response, headers: { ...response.headers, ...headers } };
}
