// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns for what one person does or is: they stand in front of a name, behind it ("Jane Roe, a lawyer"), or for it ("the lawyer"). */
export const nounsForPeople = words(`
  academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide aide-de-camp ally ambassador
  analyst anchor anthropologist apprentice archaeologist archbishop architect artist assemblyman assemblywoman assistant associate
  astronaut astronomer athlete attacker attorney auditor aunt author ballerina banker baron baroness barrister baseman bassist batsman
  billionaire biologist bishop blogger bodyguard boss botanist bowler boxer boy boyfriend breeder brigadier broadcaster broker brother
  builder businessman businesswoman campaigner candidate captain cardinal caregiver caretaker cartoonist caseworker cashier celebrity
  ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief chieftain choreographer cleaner cleric clerk
  climatologist climber co-author co-chair co-creator co-director co-founder co-host co-ordinator co-owner co-star co-worker coach
  coauthor cofounder colleague colonel columnist comedian comedienne commander commentator commissioner commuter composer comptroller
  conductor congressman congresswoman constable consul consultant contractor controller cook coordinator coroner corporal correspondent
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterpart courier cousin creator critic
  curator cyclist dancer daughter deacon dean defendant defender defenseman delegate dentist deputy dermatologist designer detective
  developer dictator diplomat director dispatcher diver doctor donor doorman dramatist driver drummer duchess duke earl ecologist
  economist editor educator electrician emir emperor engineer entertainer entrepreneur epidemiologist essayist executive expert explorer
  farmer father fiance fiancee fighter filmmaker financier firefighter fisherman florist footballer foreman forester forward founder
  friend front-runner frontrunner gardener general geneticist geologist girl girlfriend goalkeeper golfer governor graduate
  granddaughter grandfather grandmother grandson guard guest guitarist gunman gymnast hacker hairdresser head headmaster headmistress
  headteacher heiress historian homeowner host hostess hotelier husband hydrologist illustrator immunologist incumbent industrialist
  informant inmate inspector instructor interpreter interviewer inventor investigator investor janitor jihadist jockey journalist judge
  jurist justice keeper king lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linebacker linguist lobbyist
  locksmith lord lorry-driver machinist magistrate magnate major man manager marshal master mathematician mayor mechanic mediator member
  mep meteorologist microbiologist midfielder midwife millionaire minister mistress model moderator mogul monk mother motorist
  mountaineer mp msp mum musician naturalist neighbor neighbour neurologist neuroscientist neurosurgeon newcomer nominee novelist nun
  nurse nutritionist oceanographer officer official oncologist opponent optician organiser organist organizer ornithologist owner
  painter paramedic parliamentarian partner passenger pastor pathologist patient patriarch pedestrian pediatrician pensioner pharmacist
  philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player playwright plumber poet policeman
  policewoman politician pollster pope postman practitioner preacher premier presenter president priest prince princess principal
  prisoner private producer professor programmer promoter proprietor prosecutor prospector protester provost psychiatrist psychologist
  publican publicist publisher quarterback queen rabbi ranger rapper receiver receptionist rector referee refugee reporter
  representative republican rescuer researcher resident restaurateur retiree reverend rider rival rower runner sailor saxophonist
  scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seamstress secretary senator sergeant sheriff shooter
  shopkeeper shopper singer sister skater skier skipper smallholder smuggler sociologist soldier solicitor son songwriter soprano
  speaker specialist speechwriter spokesman spokesperson spokeswoman sportsman sportswoman sprinter starlet statesman statistician
  stepfather stepmother stonemason strategist striker student stuntman superintendent supervisor surgeon surveyor survivor suspect
  swimmer tailor taxi-driver teacher teammate technician teenager tenant tenor terrorist theologian theorist therapist tourist
  toxicologist trader trainer translator traveler traveller treasurer trustee tsar tutor twin tycoon umpire uncle undersecretary vendor
  veteran veterinarian vicar vice-chairman vice-president victim violinist virologist volunteer waiter waitress warden watchmaker
  whistleblower widow widower wife winemaker winger winner witness woman woodworker wrestler writer youngster zoologist
`);
