/** How much the client wants a media type, 0 to 1; the most exact range decides (RFC 9110, 12.5.1). No header: everything. */
export function preference(accept: string | undefined, mediaType: string): number {
  if (!accept?.trim()) return 1;
  const ranges = accept.split(',').map(acceptedRange);
  const [type = ''] = mediaType.split('/');
  const fitting = [mediaType, `${type}/*`, '*/*'].map((name) => ranges.find((range) => range.name === name));
  return fitting.find((range) => range !== undefined)?.weight ?? 0;
}

/** Whether the client takes gzip (RFC 9110, 12.5.3): `gzip, br` → true, `gzip;q=0` → false, no header → false. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const codings = (acceptEncoding ?? '').split(',').map(acceptedRange);
  const coding = codings.find(({ name }) => name === 'gzip') ?? codings.find(({ name }) => name === '*');
  return coding !== undefined && coding.weight > 0;
}

/** `text/html;q=0.8` → `{name: 'text/html', weight: 0.8}` */
function acceptedRange(range: string): { name: string; weight: number } {
  const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { name, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
