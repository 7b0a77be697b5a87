import type { Call } from '../operation.ts';
import { receiveBody } from '../receive-body.ts';
import { maxXmlBytes } from '../xml-bodies.ts';

/** The document in a request's body. */
export async function receiveXml({ request, signed }: Pick<Call, 'request' | 'signed'>): Promise<string> {
  const pieces: Buffer[] = [];
  await receiveBody(request, signed, (bytes) => pieces.push(bytes), { maxBytes: maxXmlBytes });
  return Buffer.concat(pieces).toString();
}
