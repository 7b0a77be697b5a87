/**
 * What the build puts in the place of the SDK's chain of credential providers. On Lambda, credentials are always in the
 * environment; the rest of the chain (single sign-on, files, other processes) is never asked there, and splits the
 * bundle into a dozen files more that every cold start has to find and link.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
