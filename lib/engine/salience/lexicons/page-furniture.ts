// Origin: written for this project from general knowledge of English.
import { phraseList } from './phrase-list.ts';

/** Words of the page around the story: prompts, captions, credits, notes to the reader. Lower case. */
export const pageFurniture = phraseList(`
  all rights reserved
  be the first to
  click
  comment below
  contributed to this article
  contributed to this report
  contributed to this story
  copyright
  download our
  editor 's note
  editor 's picks
  enable javascript
  file photo
  follow @
  follow us
  getty images
  have your say
  image caption
  image credit
  image source
  join the conversation
  last updated
  like us on
  listen to the
  more from
  newsletter
  photo :
  photo by
  photograph :
  photos :
  picture :
  pictured
  posted at
  published :
  read more
  read next
  read the full
  related :
  related articles
  related links
  related stories
  scroll down
  see also
  share this
  sign up
  skip to
  sorry , the
  story continues
  story highlights
  subscribe
  the opinions expressed
  the views expressed
  this article was
  this story has been
  this story was
  transcript
  tune in
  updated :
  video :
  view gallery
  watch :
  watch the
  watch video
  welcome to
  what do you think
  you may also like
  you might also like
`);
