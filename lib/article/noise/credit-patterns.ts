// Who may stand behind the stroke in "(Jane Doe/AP)".
const agencies =
  'AP|A\\.P\\.|AFP|AAP|PA|EPA|DPA|dpa|UPI|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Shutterstock|Alamy|iStock|Corbis|Xinhua|Associated Press|Press Association';
const photoWords =
  '[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|[Ss]creen ?(?:shot|grab)';
export const creditName = "[A-Z][\\w.'’-]*(?: (?:[a-z]{1,3} )?[A-Z][\\w.'’-]*){0,4}";

/** A credit at the end of a text, and what it needs: most texts have none of that, and need no dear pattern. */
type CreditTail = readonly [hint: RegExp, pattern: RegExp];

const photoWord = /photo|image|picture|illustration|graphic|screenshot|credit/i;
const stroke = /\//;
const closingBracket = /\)\.?$/;
const photoAgency = /(?:Images|Shutterstock|iStock|Alamy|Photo|Thinkstock)\.?\)?$/;

const creditTails: readonly CreditTail[] = [
  // CREDIT: Screenshot/Fox News · Image: Nick Moreau. · Photo by Jane Doe
  [
    photoWord,
    /(?:^|[\s([])(?:(?:[Pp]hoto |[Ii]mage |[Pp]icture )?(?:[Cc]redit|CREDIT)s?|Photo|PHOTO|Photos|Photograph|PHOTOGRAPH|Image|IMAGE|Picture|PICTURE|Illustration|Graphic|Screenshot)\s?:\s?(?:[A-Z]\. ?)?[^.!?“”"]{2,80}\.?[)\]]?$/,
  ],
  [
    photoWord,
    /(?:^|[\s([])(?:Photo|Photos|Photograph|Photographs|Image|Images|Picture|Illustration|Graphic)(?: credit)? (?:by|courtesy(?: of)?|via|from|©)\s?:? ?[A-Z@][^.!?“”"]{1,80}\.?[)\]]?$/,
  ],
  // (AP Photo/Jane Doe) · (Handout photo) · (Courtesy of the museum)
  [
    closingBracket,
    new RegExp(`\\((?:[^()]{0,40}\\b(?:${photoWords})\\b(?:[ :/][^()]{0,80})?|(?:[Cc]ourtesy|COURTESY)\\b[^()]{0,80})\\)\\.?$`),
  ],
  // (Inland Press/Joel Tamm)
  [closingBracket, /\([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}\/[A-Z][\w.'’-]* [A-Z][\w .'’-]{1,40}\)\.?$/],
  // It opened in 1907. (Jane Doe / Marlow Courier)
  [closingBracket, new RegExp(`[.!?”"]\\s\\(${creditName}\\s?/\\s?${creditName}\\)\\.?$`)],
  // (Jane Doe/AFP) · Jane Doe / Getty Images · via AP
  [stroke, new RegExp(`${creditName}\\s?/\\s?(?:${agencies})(?: via [A-Z][\\w ]{1,30})?\\.?\\)?$`)],
  [stroke, new RegExp(`\\b(?:AP|AFP|REUTERS|Reuters|Getty|PA|EPA)(?: Photo| Images)?\\s?/\\s?${creditName}\\.?\\)?$`)],
  [stroke, new RegExp(`^[A-Z]{2,8} (?:Photo|Images?|Picture)s?\\s?/\\s?${creditName}\\.?$`)],
  [photoAgency, /(?:^|[.!?)”"|—–]\s{1,3}|\bvia )(?:Getty Images|Shutterstock|iStock|Alamy|AP Photo|Thinkstock)\.?\)?$/],
];

/** One look for what each of them needs: most texts have none of it. */
const creditHint = /[)/]|photo|image|picture|illustration|graphic|screenshot|credit|shutterstock|istock|alamy|thinkstock/i;

/** Whether the end of a caption, a hundred or so characters, says whose picture it is. */
export const endsInCredit = (tail: string): boolean =>
  creditHint.test(tail) && creditTails.some(([hint, pattern]) => hint.test(tail) && pattern.test(tail));

/** Whether a credit is all that the line says. */
export const isOnlyCredit = (line: string): boolean =>
  creditHint.test(line) && creditTails.some(([hint, pattern]) => hint.test(line) && pattern.exec(line)?.index === 0);
