// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Scenery, gestures, moods and feelings: they set a scene and state nothing to check. Lower case. */
export const colourWords = wordList(`
  applauded applause awe-inspiring beamed blushed breathtaking breeze candles chattering chuckled clapped
  clutching cobbled cried crying embraced gazed gazing giggled gleamed gleaming glistened glistening glittered
  glittering glowing goosebumps grin grinned grinning hug hugged hugging hummed humming laughed laughing laughter leaned
  mood moods moonlight moonlit nestled nodded nodding ovation paused perched picturesque quietly sat shimmering
  shivering shrugged sighed silence sipped sipping smile smiled smiles smiling snow-capped sobbed sobbing sobs
  softly somber sombre sparkled sparkling stared staring strolled strolling sun-drenched sunlight sunlit sunset sunshine
  swayed tearful tearfully tears teary-eyed tiptoed trembled trembling twinkling waved waving wept whispered
  winced windswept wintry
`);
