// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Scenery, gestures, moods and feelings: they set a scene and state nothing to check. Lower case. */
export const colourWords = wordList(`
  applause atmosphere blushed breeze candles chuckled clutching cried crying
  embraced giggled glowing grin grinned grinning hug hugged hugging laughed laughing laughter leaned mood moods moonlight nodded
  nodding paused quietly sat shivering shrugged sighed silence sipping smile smiled smiles smiling sobbed sobbing sobs
  softly somber sombre stared staring sunlight sunset sunshine tearful tearfully tears tone tones trembled trembling
  waved waving wept whispered winced
`);
