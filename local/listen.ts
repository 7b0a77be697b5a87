import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

/** Listens on this machine only and resolves to the port; 0 takes any. `option` is how to ask for another one. */
export async function listen(server: Server, port: number, option = '--port'): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, port, option);
  }
  return (server.address() as AddressInfo).port;
}

function explain(error: NodeJS.ErrnoException, port: number, option: string): Error {
  const another = `choose another one with ${option}, or ${option} 0 for any`;
  if (error.code === 'EADDRINUSE') return new StartError(`Port ${port} is in use by another program: ${another}.`);
  if (error.code === 'EACCES') return new StartError(`Port ${port} is not ours to open: ${another}.`);
  return error;
}
