const prefix = /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|REPEAT|CORRECTED|CORRECTS)(?: \d{1,2})?(?: ?\([A-Z]{3,12}\))? ?[-–—:] ?){1,3}(?=\S)/;

/** What an agency puts before a title that it sends again: "UPDATE 2-Fire put out" → "UPDATE 2-"; "" where there is nothing. */
export const agencyPrefixOf = (title: string): string => (/^[A-Z]{3}/.test(title) ? (prefix.exec(title)?.[0] ?? '') : '');
