/** The same story in every format. */
export const title = 'Marlow gets a bus line';

export const paragraphs = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.',
  'Mayor Lena Moss said the line would open in spring and carry about 900 people a day. “We have waited 20 years,” she said.',
  'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.',
] as const;
