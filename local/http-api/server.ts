import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { EventStream } from '../events/event-stream.ts';
import type { InvocationError } from '../lambda/invocation-error.ts';
import { newTraceId } from '../lambda/lambda-function.ts';
import { type ApiAnswer, internalServerError, messageAnswer, readAnswer } from './api-answer.ts';
import { type ApiIdentity, apiEvent, newRequestId } from './api-event.ts';
import { type ApiRequest, readApiRequest } from './api-request.ts';
import { type Cors, isPreflight, preflightAnswer, withCors } from './cors.ts';
import { type MatchedRoute, matchRoute, type Route } from './route.ts';

export interface HttpApiOptions extends ApiIdentity {
  readonly routes: readonly Route[];
  readonly cors: Cors | null;
  /** Answers what is about the stack itself; null for all other requests. */
  readonly admin: (request: ApiRequest) => Promise<ApiAnswer> | ApiAnswer | null;
  /** Answers at `eventsPath`; null: that path is like any other. */
  readonly events: Pick<EventStream, 'answer'> | null;
}

/** On AWS nobody asks for a stream here: EventBridge tells. */
export const eventsPath = '/events';

// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
const maxBodyBytes = 10 * 1024 * 1024;
const maxHeadBytes = 10_240;

export const httpApi = (options: HttpApiOptions): Server =>
  createServer({ maxHeaderSize: maxHeadBytes, keepAliveTimeout: 65_000 }, (message, response) => void serve(options, message, response));

async function serve(options: HttpApiOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (options.events && message.url?.split('?')[0] === eventsPath) return options.events.answer(message, response);
  const requestId = newRequestId();
  const isHead = message.method === 'HEAD';
  try {
    send(await answerTo(options, message, requestId), isHead, requestId, response);
  } catch {
    if (message.errored) return; // the client has gone away
    send(internalServerError, isHead, requestId, response); // the function's headers are none that HTTP can carry
  }
  message.resume(); // a body nobody read stands before the next request
}

async function answerTo(options: HttpApiOptions, message: IncomingMessage, requestId: string): Promise<ApiAnswer> {
  const body = await readBody(message);
  if (!body) return messageAnswer(413, 'Request Entity Too Large');
  const request = readApiRequest(message, body);
  if (!request) return messageAnswer(400, 'Bad Request');
  const local = await options.admin(request);
  if (local) return local;
  const { cors } = options;
  if (cors && isPreflight(request)) return preflightAnswer(cors, request);
  const answer = await functionAnswer(options, request, requestId);
  return cors ? withCors(cors, request, answer) : answer;
}

async function functionAnswer(options: HttpApiOptions, request: ApiRequest, requestId: string): Promise<ApiAnswer> {
  const matched = matchRoute(options.routes, request.method, request.path);
  if (!matched) return messageAnswer(404, 'Not Found');
  const traceId = newTraceId();
  const event = apiEvent(request, matched, options, requestId, traceId);
  try {
    return await inTime(matched, matched.route.target.invoke(event, traceId).then(readAnswer));
  } catch (error) {
    return (error as InvocationError).type === 'RequestEntityTooLargeException'
      ? messageAnswer(413, 'Request Entity Too Large')
      : internalServerError;
  }
}

async function inTime({ route }: MatchedRoute, answer: Promise<ApiAnswer>): Promise<ApiAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ApiAnswer>((resolve) => {
    timer = setTimeout(() => resolve(messageAnswer(503, 'Service Unavailable')), route.timeout);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Null when it is larger than the gateway takes. */
async function readBody(message: IncomingMessage): Promise<Buffer | null> {
  if (Number(message.headers['content-length'] ?? 0) > maxBodyBytes) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBodyBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function send({ status, headers, body }: ApiAnswer, isHead: boolean, requestId: string, response: ServerResponse): void {
  const { 'content-length': claimed, ...others } = headers as OutgoingHttpHeaders;
  const hasBody = !isHead && status !== 204 && status !== 304;
  const length = hasBody || body.length > 0 ? String(body.length) : claimed; // of a HEAD's answer only the function knows it
  const own: OutgoingHttpHeaders = { 'apigw-requestid': requestId, ...(length !== undefined && { 'content-length': length }) };
  response.writeHead(status, { ...own, ...others });
  response.end(hasBody ? body : undefined);
}
