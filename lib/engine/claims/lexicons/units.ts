// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words after a number that make it a measure. Lower case. */
export const units = wordList(`
  % acre acres barrel barrels basis-point billion calories cases celsius centimeters centimetres cents children cm day days
  deaths decade decades degree degrees dollar dollars doses euro euros fahrenheit feet foot francs ft gallon gallons gigawatts
  gram grams hectare hectares hour hours hundred inch inches jobs kg kilogram kilograms kilometer kilometers kilometre
  kilometres km knots kph lb liter liters litre litres m megawatts men meter meters metre metres mile miles million minute
  minutes month months mph ounce ounces patients people per-cent percent percentage percentage-point pesos point points pound
  pounds roubles rubles rupees seats seconds thousand times ton tonne tonnes tons trillion votes watts week weeks women year
  years yen yuan
`);
