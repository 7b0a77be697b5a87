import { createHash } from 'node:crypto';
import type { S3Server } from '../../test/aws/s3-stores.ts';
import { type RawRequest, sendSigned } from '../../test/local/s3/signed-request.ts';

/** Has a server push the events of the articles bucket to a URL. */
type AskForEvents = (server: S3Server, url: string) => Promise<void>;

/** Signed as whoever the server knows; throws what it says when it does not do it. */
export async function request({ endpoint, credentials }: S3Server, raw: RawRequest): Promise<string> {
  const payloadHash = createHash('sha256')
    .update(raw.body ?? '')
    .digest('hex'); // Ceph takes nothing unsigned where it is SNS
  const { accessKeyId, secretAccessKey: secret } = credentials;
  const answer = await sendSigned(endpoint, { accessKeyId, secret, payloadHash, ...raw });
  if (answer.status !== 200) throw new Error(`${raw.method} ${raw.path}: ${answer.status} ${answer.body}`);
  return answer.body;
}

/** A persistent topic: the gateway keeps events until they are taken. Without it, what nobody takes at once is lost. */
const askCeph: AskForEvents = async (server, url) => {
  const topic = new URLSearchParams({
    ...{ Action: 'CreateTopic', Name: 'changed-articles' },
    ...{ 'Attributes.entry.1.key': 'push-endpoint', 'Attributes.entry.1.value': url },
    ...{ 'Attributes.entry.2.key': 'persistent', 'Attributes.entry.2.value': 'true' },
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const created = await request(server, { method: 'POST', path: '/', headers, body: topic.toString() });
  const arn = /<TopicArn>(.+?)<\/TopicArn>/.exec(created)?.[1];
  const events = ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((name) => `<Event>${name}</Event>`).join('');
  const body = `<NotificationConfiguration><TopicConfiguration><Id>articles</Id><Topic>${arn}</Topic>${events}</TopicConfiguration></NotificationConfiguration>`;
  await request(server, { method: 'PUT', path: `/${server.articlesBucket}`, query: [['notification', '']], body });
};

/** Its webhook is a matter of how it is started (`--event-webhook-url`), and told of all buckets. */
const askVersitygw: AskForEvents = async () => {};

const ways: Readonly<Record<string, AskForEvents>> = { ceph: askCeph, versitygw: askVersitygw };

export async function askForEvents(serverName: string, server: S3Server, url: string): Promise<void> {
  const ask = ways[serverName];
  if (!ask) throw new Error(`expected ${Object.keys(ways).join(' or ')}, got \`${serverName}\``);
  await ask(server, url);
}
