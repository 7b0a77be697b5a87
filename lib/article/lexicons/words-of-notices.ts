// Written down from knowledge of what stands around stories on pages, in letters and in feeds, by kinds of words; each sorted.
import { wordList } from '../../engine/word-list.ts';

const kinds = {
  /** What a notice asks its reader to do, at its beginning or after a colon. */
  prompts: `
accept add advertise allow apply ask book browse buy call change check choose claim click close come compare contact continue
copy create discover dismiss don't donate download drop email enable enjoy enter explore find fill follow forward get give go have help hide
install join keep learn leave let like listen load log look make manage meet miss open order pick play please post press print
read receive refresh register remove reply report request reserve return save scan scroll search see select send set shop
show sign skip sort start stay stop submit subscribe support switch take tap tell text try tune turn update upgrade upvote use view visit
vote want watch win write`,
  /** What it asks them to do it with. */
  media: `
account ad ads advert advertisement advertising alert alerts app archive article articles blog box briefing browser button
calculator category channel clip column comment comments content contents cookie cookies copy crossword device discussion edition
editions email emails e-mail facebook feed form forum gallery guide headlines homepage inbox instagram issue link list login magazine mail
mailing map member members membership menu message messages network newsletter newsletters notifications number page pages paper paywall phone
podcast poll post posts preferences print privacy profile quiz readers replies reply screen section settings shares show site slideshow
stories subscriber subscribers subscription subscriptions survey tag tags terms topics trial tweet tweets twitter updates version video
videos votes web webinar website whatsapp youtube`,
  /** What is said of pictures. */
  pictures: `
above agency archive background below caption centre chart courtesy credit diagram drawing file foreground graphic graphics handout
illustration image images inset left library map photo photograph photographer photographs photos pic pics picture pictured pictures
portrait pose poses posing provided right seen shown shows snapped stock supplied undated view`,
  /** Who makes the story. */
  trades: `
agencies agency author authors biography book bureau columnist columns contributed contributor correspondent critic desk edited editing
editor editors freelance journalist novel producer reported reporter reporters reporting staff teaches words writer writers writes`,
  /** What is forbidden, and who answers for it. */
  rights: `
advice agreement code commission company conditions copyright corrections disclaimer distributed editorial independent
information licence license limited ltd material materials ombudsman partner partners permission policy property published publisher
publishers publishing redistributed registered regulated reproduced reprint reserved responsible rights service services standards terms
trademark trust`,
  /** What is for sale. */
  sales: `
bargain best brought cheap claim code deal deals discount exclusive fee free from gift half limited month needed now off offer offers only
partner presented price prize sale save seats shop sponsor sponsored ticket tickets today trial voucher week win winners`,
  /** What may be elsewhere. */
  elsewhere: `
also back below earlier editors' elsewhere full here latest links live missed more most newest next now online other popular previous
previously read recent recommended related section similar top trending`,
  /** What the text calls itself. */
  itself: `article articles column dispatch essay feature interview item newsletter obituary page piece post report review site story text version website`,
  /** What programs say of themselves, and what agencies say of an item. */
  programs: `
adds app browser bundle cookie cookies display displayed enable error errors failed id invalid javascript lead load loaded loading plugin ref reload
release script server slug supported text undefined updates urgent version`,
  dates: `
am april aug august bst dec december est feb february filed fri friday gmt jan january july june last march may modified mon monday nov november
oct october pm posted published sat saturday sep sept september sun sunday thu thursday tue tuesday updated wed wednesday`,
  addressed: `you you'd you'll you're you've your yours yourself`,
  ourselves: `our ours us we we'd we'll we're we've`,
  thirdPersons: `he her hers him his she their theirs them they`,
  saying: `added asked called explained insisted recalled replied said saying say says stated told tweeted warned wrote`,
  finite: `are aren't be been began came can can't could did didn't does doesn't had hadn't has hasn't have held is isn't knew made must
should took was wasn't went were weren't will won't would wouldn't`,
} as const;

export type KindOfWord = keyof typeof kinds;

export const kindsOfWords = Object.keys(kinds) as readonly KindOfWord[];

/** The words of each kind, in lower case with straight apostrophes. */
export const wordsOfNotices = Object.fromEntries(kindsOfWords.map((kind) => [kind, wordList(kinds[kind])])) as Readonly<
  Record<KindOfWord, ReadonlySet<string>>
>;
