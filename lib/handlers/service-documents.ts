import packageFile from '../../package.json' with { type: 'json' };
import openapi from '../../schemas/openapi.json' with { type: 'json' };
import summarySchema from '../../schemas/summary.v1.json' with { type: 'json' };
import { type HttpResponse, jsonResponse } from './http.ts';

/** Alive; says nothing about the storage, so that it costs nothing. */
export const health = (): HttpResponse =>
  jsonResponse(200, { status: 'ok', version: packageFile.version }, { 'cache-control': 'no-store' });

export const openapiDocument = (): HttpResponse => document(openapi, 'application/json');

export const summarySchemaDocument = (): HttpResponse => document(summarySchema, 'application/schema+json');

const document = (value: unknown, mediaType: string): HttpResponse =>
  jsonResponse(200, value, { 'content-type': mediaType, 'cache-control': 'no-cache' });
