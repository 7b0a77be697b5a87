// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns for what one person does or is: they stand in front of a name, behind it ("Jane Roe, a lawyer"), or for it ("the lawyer"). */
export const nounsForPeople = words(`
  academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide aide-de-camp ally ambassador
  analyst anchor anthropologist apprentice archaeologist archbishop architect artist assemblyman assemblywoman assistant associate
  astronaut astronomer athlete attacker attorney auditor aunt author ballerina banker baron baroness barrister baseman bassist batsman
  billionaire biologist bishop blogger bodyguard boss botanist bowler boxer boy boyfriend brigadier broadcaster broker brother builder
  businessman businesswoman candidate captain cardinal caregiver cartoonist caseworker celebrity ceo cfo chair chairman chairperson
  chairwoman chancellor chaplain chef chemist chief chieftain choreographer cleric clerk climatologist co-author co-chair co-creator
  co-director co-founder co-host co-ordinator co-owner co-star co-worker coach coauthor cofounder colleague colonel columnist comedian
  comedienne commander commentator commissioner composer comptroller conductor congressman congresswoman constable consul consultant
  contractor controller cook coordinator coroner corporal correspondent councillor councilman councilmember councilor councilwoman
  counsel counselor counterpart cousin creator critic curator cyclist dancer daughter deacon dean defendant defender defenseman delegate
  deputy dermatologist designer detective developer dictator diplomat director dispatcher doctor donor doorman dramatist driver drummer
  duchess duke earl ecologist economist editor educator electrician emir emperor engineer entertainer entrepreneur epidemiologist
  executive expert explorer farmer father fiance fiancee fighter filmmaker financier firefighter fisherman foreman forester forward
  founder friend front-runner frontrunner gardener general geneticist geologist girl girlfriend goalkeeper governor graduate
  granddaughter grandfather grandmother grandson guard guest guitarist gunman gymnast hacker head headmaster headmistress heiress
  historian host hostess hotelier husband hydrologist illustrator immunologist incumbent industrialist informant inmate inspector
  instructor interpreter interviewer inventor investigator investor jihadist jockey journalist judge jurist justice keeper king lawmaker
  lawyer leader lecturer legislator librarian lieutenant linebacker linguist lobbyist lord machinist magistrate magnate major man
  manager marshal master mathematician mayor mechanic mediator member mep meteorologist microbiologist midfielder midwife millionaire
  minister mistress model moderator mogul monk mother motorist mp msp musician naturalist neighbor neighbour neurologist neuroscientist
  neurosurgeon newcomer nominee novelist nun nurse nutritionist oceanographer officer official oncologist opponent organiser organizer
  ornithologist owner painter paramedic parliamentarian partner pastor pathologist patient patriarch pediatrician philanthropist
  philosopher photographer physician physicist pianist pilot pitcher planner player playwright plumber poet policeman policewoman
  politician pollster pope practitioner preacher premier presenter president priest prince princess principal prisoner private producer
  professor programmer promoter proprietor prosecutor protester provost psychiatrist psychologist publicist publisher quarterback queen
  rabbi ranger rapper receiver rector referee refugee reporter representative republican researcher resident restaurateur retiree
  reverend rider rival runner sailor saxophonist scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seamstress
  secretary senator sergeant sheriff shooter shopkeeper singer sister skier skipper sociologist soldier solicitor son songwriter soprano
  speaker specialist speechwriter spokesman spokesperson spokeswoman sportsman sportswoman starlet statesman statistician stepfather
  stepmother strategist striker student superintendent supervisor surgeon surveyor survivor suspect swimmer tailor teacher teammate
  technician teenager tenor terrorist theologian theorist therapist toxicologist trader trainer translator treasurer trustee tsar tutor
  twin tycoon uncle undersecretary vendor veteran veterinarian vicar vice-chairman vice-president victim violinist virologist volunteer
  waiter waitress warden whistleblower widow widower wife winner witness woman wrestler writer youngster zoologist
`);
