let names: Intl.DisplayNames | null = null;

/** BCP 47 tag → what the language is called in English: "de" → "German". The tag itself where it has no name. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return names.of(tag) ?? tag;
}
