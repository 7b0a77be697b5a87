// Written down from knowledge of English grammar: articles, pronouns, prepositions, conjunctions, auxiliaries. Sorted.
// Left out: words that other languages spell alike ("a", "as", "do", "for", "in", "is", "no", "of", "on", "so", "to", "was").
import { wordList } from '../../engine/word-list.ts';

const words = `
about after again against also and any are be because been before being between both but by can could did does during
each few from has have him his how if into it its just like made make many more most much my new not now off only other
our out said says she should since some such than that the their them then there these they this those three through two
under until up very were what when where which while who whose why with would year years yet you your
`;

export const englishFunctionWords: ReadonlySet<string> = wordList(words);
