/** White space of any kind, line breaks too, as single spaces. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
