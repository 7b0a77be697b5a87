// Origin: written for this project from general knowledge of given names across languages.
import { words } from './entries.ts';

/** Given names borne by women and men: they say "a person" and nothing about he or she. */
export const givenNamesOfEither = words(`
  addison alex alexis alva andrea ariel ashley aubrey avery bailey beau blair blake cameron camille carey carmel carson casey chandler
  charley chris dakota dana dara devon drew eden elisha ellery emerson emery finley frankie frederique gale hadley harley harper hayden
  hunter indigo jackie jaden jaime jamie jan jean jess jiang jo jody jordan joss jules jun jung kaori kelly kelsey kendall kerry kim
  kiran kit kris lane lee leigh lesley leslie li lin lindsay ling loren lou mackenzie madison marion marley micah michele min ming
  morgan nicola nikita noa pat payton peyton quinn ramsey reagan reese regan remy rene riley rio robin robyn rowan sam sami sandy sascha
  sasha shannon shay shelby sidney skylar skyler stacy sydney tatum taylor teddy terry toni tracey tracy val wei whitney xi xiao yan
  yang ying yong yoshi yu yuki yun zhen
`);
