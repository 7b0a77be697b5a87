// Origin: written for this project from general knowledge of given names across languages.
import { words } from './entries.ts';

/** Given names mostly borne by men, in lower case. */
export const givenNamesOfMen = words(`
  aaron abbas abdel abdul abdullah abdulrahman abel abraham abu achim adam adebayo adil adnan adolf adolfo adrian ahmad ahmed ahmet
  akbar akihito akira akshay alain alan alastair albert alberto aldo alec alejandro aleks aleksandar aleksander aleksandr aleksei
  alessandro alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair allan allen alonso alonzo alvaro alvin
  amadou amar amin amir amit amos anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andy angus anil ansel
  anthony antoine anton antonio antonis antony anwar archie arjun armand armando arnaud arne arnold aron arthur artur arturo arvind asad
  ashok ashraf asif atef august augusto aurelio avi avraham axel ayman aziz babak barack barnaby barney barry bart bartholomew bartosz
  bashar bashir basil bassam bastian ben benedict beniamino benito benjamin benjy bennett benny benoit bernard bernardo bernd bernie
  bert bertrand bill billy bjarne bjorn bo bob bobby bogdan boris boyd brad bradley bram brandon brendan brent brett brian brock bruce
  bruno bryan bryce burak byron caleb calvin camilo carl carlo carlos carlton carsten casper cecil cedric cees celso cesar chad charles
  charlie chester chidi chinedu christian christoph christophe christopher chuck chukwuma clarence claude claudio claus clay clayton
  clement cliff clifford clint clinton clive clyde cody colin colm connor conor conrad constantin corey cormac cornelius cory craig
  cristian cristiano curt curtis cyril cyrus dale damian damien damon dan daniel daniele danny dante dariusz darnell darrell darren
  darryl darwin dave david davide davor dean declan deepak demetrius denis dennis denny denzel derek dermot derrick desmond devin dexter
  didier diego dieter dietrich dilip dimitar dimitri dimitris dinesh dirk dmitri dmitry dominic dominick dominique don donald donnie
  doug dougie douglas drago duane duarte duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edgardo edmond edmund eduard
  eduardo edward edwin efraim egil egon ehud einar eitan elias elijah elio elliot elliott ellis elmer elon elvis emanuel emeka emil
  emile emilio emmanuel emmett emre enrico enrique enzo eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan etienne
  eugene eugenio evan everett evgeny ezra fabian fabio fabrice fahad faisal farhan farid farouk federico felipe felix ferdinand ferenc
  fergus fernando fidel filip filippo finn florian floris floyd francesco francis francisco franck franco francois frank franklin franz
  fred freddie freddy frederick frederico fredrik friedrich fritz fuad gabriel gaetano gareth garrett garry garth gary gaspard gaston
  gavin gavriel gene geoff geoffrey georg george georges georgi georgios ger gerald gerard gerardo gerd gerhard gerry ghassan giacomo
  gianni gideon gilbert gilberto gilles giorgio giovanni giulio giuseppe glen glenn goran gordon graeme graham grant greg gregg gregor
  gregorio gregory grigory guido guillaume guillermo gunnar gunter gunther gustav gustavo guy gyorgy habib haider hakan hakeem hal hamad
  hamid hamish hamza hank hannes hans harald haris harish harold haroon harrison harry haruki harvey hasan hashim hassan hector heinrich
  heinz helmut hendrik henri henrik henrique henry herbert herman hermann hernan hideki hideo hilario hirohito hiroshi horacio horst
  hosni hossein howard hubert hugh hugo humberto humphrey hussain hussein ian ibrahim ibrahima idris idriss ignacio ignatius igor ike
  ilham ilya imran imre ion ira irfan irvin irving irwin isaac isaiah isidore ismail issa istvan ivan ivar ivo jaap jack jacob jacques
  jair jake jakob jakov jakub jamal james jamil janos jared jarl jaroslav jason jasper javad javed javier jay jed jeff jeffery jeffrey
  jens jeremiah jeremy jerome jerry jesper jesse jesus jim jimmie jimmy jiri joachim joakim joao joaquin joe joel joey johan johann
  johannes john johnnie johnny jon jonah jonas jonathan jorg jorge joris jorn jose josef joseph josh joshua josip jovan juan juha julian
  julien julio julius junichiro jurgen justin kadir kai kamal kareem karel karim karl karsten kaspar kazuo kees keith kel kelvin kemal
  ken kenji kenneth kenny kent kenta kermit kevin khaled khalid khalil kieran kirk klaus knut kofi kojo konrad konstantin konstantinos
  krishna kristian kristoffer krzysztof kumar kurt kwabena kwame kyle ladislav lamar lance larry lars laszlo laurence laurent lawrence
  lazaro leandro lech leif len lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy lester levi lewis liam lindani
  lionel lloyd logan loic lon lorenzo louis luc luca lucas luciano lucien lucio lucjan ludwig luigi luis luiz luka lukas lukasz luke
  luther lyle maarten maciej maciek mads magnus mahathir mahinda mahmood mahmoud mahmud maksim malcolm malik mamadou mandla manfred
  manish manmohan manny manoj manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon
  marshall martin marty marvin masoud massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu matthijs
  maurice mauricio mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin michael michal michel mickey miguel mihai mikael
  mike mikhail mikko milan miles millard milo milos milton mirek miroslav mitch mitchell mitt mo modibo mohamed mohammad mohammed mohan
  mohd moises monty mordechai morris mort moses moshe muammar muhammad muhammadu mukesh murat murray musa mustafa mwai nabil nadeem
  naftali najib nana napoleon narendra naser nasser nat nate nathan nathaniel naveed neal ned neil nelson nestor neville newt nicholas
  nick nicky nicolas nicolo niels nigel nikhil niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nino noah noel
  nolan norbert norm norman octavio olaf olav ole oleg oleksandr oliver olivier ollie olusegun oluwaseun omar omer orhan orlando orrin
  orville oscar osei oskar osman otis otto ovidiu owen pablo paddy paolo pascal patrice patricio patrick patrik paul paulo pavel pavlos
  pawel pedro peng per percival percy perry pervez pete peter petr petro petros petter phil philip philipp philippe phillip pier pierre
  piet pieter pietro piotr prakash pranab prasad preston qasim quentin quincy radek rafael rafal rafi ragnar rahul rainer raj rajesh
  rajiv rakesh ralf ralph rami ramiro ramon ramzan rand randall randolph randy rashid rasmus ratko raul ravi ray raymond raza recep
  reggie reginald reinhard reinhold remi reuben reuven rex reza ricardo riccardo richard richie rick rickey ricky riyad rob robbie
  robert roberto rocco rod roderick rodney rodolfo rodrigo rodrigue rogelio roger rohan rohit roland rolando rolf roman romano ron
  ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rui rune rupert ruslan russ russell ruud ryan saad
  sacha saddam sadiq saeed sajid salah saleh salim salman salvador salvatore samir samuel sandeep sander sandor sandro sanjay sanjeev
  santiago santino santos satoshi saul scott scotty sean sebastian sebastien sef selim serge sergei sergey sergio seth seymour shahid
  shamil shane shaun shawn shehbaz sheldon sherman shigeru shimon shinzo shlomo siegfried sigmund silvester silvio simon sipho slobodan
  sol solomon soren spencer spiros stanislav stanley stefan stefano steffen stellan stephane stephen sterling steve steven stewart stig
  stuart subhash suleiman suleyman sultan sunil suresh sven syed sylvain tadej tadeusz tahir takashi takeshi tamer tarek tariq taro ted
  tendai teodoro terence terrance terrell terrence thabo thaddeus themba theo theodore theodoros thierry thomas thor thorsten tiago
  tibor tim timo timothy tito tobias toby todd toivo tom tomas tomasz tomek tommaso tommy tony torsten travis trent trevor trey tristan
  troy tsutomu tucker tunde ty tyler tyrone tyson uday udo ulrich ulysses umar umberto usain usama usman uwe vaclav valentin valery
  vance vasile vasily vassilis vaughn vern vernon vicente victor vijay vikram viktor vince vincent vincenzo vinod virgil vishal vitali
  vitaly vito vittorio vivek vlad vladimir vladislav volker volodymyr wade waleed walid wallace walt walter wanjala waqar warren wasim
  wayne wendel wendell werner wes wesley wiktor wilbert wilbur wilfred wilhelm will willem william willie willis wim winfried winston
  wojciech wolfgang woodrow woody wout xavier yahya yannick yannis yao yasser yitzhak yosef youssef yuri yuriy yusuf yves zach zachary
  zack zafar zahid zainal zane zbigniew zeke zeljko ziad zinedine zoltan zoran zubair
`);
