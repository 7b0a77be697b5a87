/** Where the local stack pretends to be: an account number nobody has, in the region that needs no location. */
export const localAccount = { id: '000000000000', region: 'us-east-1', partition: 'aws' } as const;
