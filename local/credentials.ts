export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** No secret: this S3 listens on 127.0.0.1 only. They are checked so that a client that signs wrongly is found out here. */
export const localCredentials: Credentials = { accessKeyId: 'keyclaims', secretAccessKey: 'keyclaims-local' };

/** Functions on Lambda always have one. */
export const localSessionToken = 'keyclaims-local-session';
