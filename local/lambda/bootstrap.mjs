// The runtime of a sandbox: speaks the Lambda Runtime API like AWS's own client for Node 24. Plain JavaScript, because
// stripping types would take memory and time that are the function's.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

// Not imported: that would load what few functions need, WebSockets above all. AWS's client requires it, too.
const http = process.getBuiltinModule('node:http');
const { AWS_LAMBDA_RUNTIME_API, AWS_LAMBDA_LOG_FORMAT, LAMBDA_TASK_ROOT, _HANDLER } = process.env;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let requestId = '';

// Whoever started this sandbox holds the other end; when it dies, so do we.
process.stdin.on('close', () => process.exit(0)).resume();

const call = (method, endpoint, body) =>
  new Promise((resolve, reject) => {
    const url = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/${endpoint}`;
    const request = http.request(url, { agent, method, headers: { 'content-type': 'application/json' } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ headers: response.headers, text }));
    });
    request.on('error', reject).end(body);
  });

const fault = (error, type) =>
  error instanceof Error
    ? { errorType: type ?? error.name, errorMessage: error.message, trace: String(error.stack).split('\n') }
    : { errorType: type ?? typeof error, errorMessage: String(error), trace: [] };

const report = (endpoint, error, type) => call('POST', endpoint, JSON.stringify(fault(error, type)));

class RuntimeError extends Error {
  constructor(type, message, cause) {
    super(message, { cause });
    this.name = type;
  }
}

const textLine = (level, args) => `${new Date().toISOString()}\t${requestId}\t${level}\t${format(...args)}\n`;
const jsonLine = (level, args) =>
  `${JSON.stringify({ timestamp: new Date().toISOString(), level, requestId, message: args.length === 1 ? args[0] : format(...args) })}\n`;
const line = AWS_LAMBDA_LOG_FORMAT === 'JSON' ? jsonLine : textLine;
for (const [method, level] of Object.entries({ log: 'INFO', trace: 'TRACE', debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR' })) {
  console[method] = (...args) => void process.stdout.write(line(level, args));
}

/** "dist/api/index.handler" → the function `handler` of dist/api/index.mjs. */
async function loadHandler() {
  const folder = path.dirname(_HANDLER);
  const [module, ...names] = path.basename(_HANDLER).split('.');
  const loaded = await loadModule(path.resolve(LAMBDA_TASK_ROOT, folder, module));
  const handler = names.reduce((value, name) => value?.[name], loaded);
  if (typeof handler !== 'function') throw new RuntimeError('Runtime.HandlerNotFound', `${_HANDLER} is undefined or not exported`);
  if (handler.length >= 3) {
    throw new RuntimeError('Runtime.CallbackHandlerDeprecated', 'Node.js 24 knows no callback handlers: use an async function.');
  }
  return handler;
}

async function loadModule(file) {
  for (const extension of ['.js', '.mjs', '.cjs']) {
    try {
      return await import(pathToFileURL(file + extension).href);
    } catch (error) {
      if (error.code === 'ERR_MODULE_NOT_FOUND' && error.url === pathToFileURL(file + extension).href) continue;
      if (error instanceof SyntaxError) throw new RuntimeError('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`, error);
      if (/MODULE_NOT_FOUND$/.test(error.code)) throw new RuntimeError('Runtime.ImportModuleError', `Error: ${error.message}`, error);
      throw error;
    }
  }
  throw new RuntimeError('Runtime.ImportModuleError', `Error: Cannot find module '${path.basename(file)}'`);
}

function contextOf(headers) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

function resultText(result) {
  try {
    return JSON.stringify(result) ?? 'null';
  } catch (error) {
    throw new RuntimeError('Runtime.MarshalError', `Unable to stringify response body: ${error.message}`, error);
  }
}

async function dieOf(type, error, code) {
  console.error(error);
  await report(requestId ? `invocation/${requestId}/error` : 'init/error', error, type).catch(() => undefined);
  process.exit(code);
}
process.on('uncaughtException', (error) => void dieOf(undefined, error, 129));
process.on('unhandledRejection', (error) => void dieOf('Runtime.UnhandledPromiseRejection', error, 128));

let handler;
try {
  handler = await loadHandler();
} catch (error) {
  console.error(error);
  await report('init/error', error);
  process.exit(1);
}
for (;;) {
  const { headers, text } = await call('GET', 'invocation/next');
  requestId = headers['lambda-runtime-aws-request-id'];
  process.env._X_AMZN_TRACE_ID = headers['lambda-runtime-trace-id'] ?? '';
  try {
    await call('POST', `invocation/${requestId}/response`, resultText(await handler(JSON.parse(text), contextOf(headers))));
  } catch (error) {
    console.error(error);
    await report(`invocation/${requestId}/error`, error);
  }
}
