import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

// What serving costs at least: the files of a folder, read anew for every request. node static-server.ts FOLDER
const [folder = '.'] = process.argv.slice(2);
const server = createServer(async (request, response) => {
  try {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const { size } = await stat(file);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': size });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('disconnect', () => process.exit(0));
