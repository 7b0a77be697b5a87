/** Which S3, and as whom. */
export interface S3Access {
  readonly region: string;
  /** Of another S3 server than Amazon's; it knows buckets by path and not by host name. Null: Amazon's of the region. */
  readonly endpoint: string | null;
  readonly credentials: S3Credentials | (() => Promise<S3Credentials>);
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of credentials that pass, as Lambda's do. */
  readonly sessionToken?: string;
}
