/** As S3 writes keys in events and, asked for, in listings: "a b+c/é.txt" → "a+b%2Bc/%C3%A9.txt". */
export const formEncode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
