// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What a morning or an evening is like where a scene is set. Lower case. */
export const weatherAdjectives = wordList(`
  autumn beautiful bitter bitterly bleak breezy bright brisk chilly clear cloudy cold cool crisp damp dark drizzly dull fine
  foggy freezing frosty gloomy glorious gray grey hot humid icy lovely mild misty overcast quiet rainy snowy spring stormy
  sultry summer sunny sweltering warm wet windy winter wintry
`);
