// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Words that name a cause or an effect. Lower case. */
export const causes = phraseList(`
  as a consequence of
  as a result of
  attributable to
  attributed to
  because
  because of
  blamed for
  blamed on
  bring about
  brought about
  brought on by
  cause
  caused
  caused by
  causes
  causing
  contribute to
  contributed to
  contributes to
  contributing to
  driven by
  due to
  fueled by
  fuelled by
  in the wake of
  increase the risk
  increased the risk
  increases the risk
  lead to
  leading to
  leads to
  led to
  linked to
  links to
  owing to
  prompted by
  raise the risk
  raised the risk
  raises the risk
  reduce the risk
  reduced the risk
  reduces the risk
  responsible for
  result from
  result in
  resulted from
  resulted in
  resulting in
  results in
  spurred by
  stem from
  stemmed from
  stems from
  thanks to
  trigger
  triggered
  triggered by
  triggers
`);
