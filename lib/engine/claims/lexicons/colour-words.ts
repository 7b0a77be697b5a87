// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Scenery, gestures and feelings: they set a scene and state nothing to check. Lower case. */
export const colourWords = wordList(`
  blushed breeze candles clutching cried crying embraced giggled glowing grin grinned grinning hug hugged hugging laughed
  laughing leaned moonlight nodded nodding paused quietly sat shivering shrugged sighed silence sipping smile smiled smiles
  smiling sobbed sobbing sobs softly stared staring sunlight sunset sunshine tearful tearfully tears trembled trembling waved
  waving wept whispered winced
`);
