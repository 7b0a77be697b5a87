import { describe, expect, test } from 'vitest';
import { functionWordShare, languageOf } from '../../lib/article/language.ts';
import { readText } from '../../lib/article/read-text.ts';

const english: [string, string][] = [
  [
    'prose',
    'Marlow council on Monday night adopted next year’s budget. Mayor Lena Moss said the town had put too little into its schools in recent years. It was the longest meeting of the year, and the opposition voted no in the end.',
  ],
  [
    'headlines',
    'Marlow council adopts school budget after longest meeting of year, opposition votes no. Mayor Moss hails vote. Teachers union warns of cuts at two schools. Town to borrow four million.',
  ],
  [
    'results',
    'MARLOW 3, HARTON 1: Goals Peters 12, Ames 40, 71; Doe 88. Marlow moved top of Division Two after beating Harton 3-1 at Mill Lane. Ames struck twice. Harton, reduced to ten men by half-time, replied late through Doe. Attendance 2,140. Referee J. Roe.',
  ],
  ['a shout', 'WE WILL NOT GO BACK, MOSS TOLD THEM, AND THEY SHOUTED BACK THAT THEY HAD BEEN THERE BEFORE HER.'],
];

const others: [string, string][] = [
  [
    'German',
    'Der Stadtrat von Marlow hat am Montagabend den Haushalt für das kommende Jahr beschlossen. Die Bürgermeisterin sagte, die Stadt habe in den vergangenen Jahren zu wenig in ihre Schulen gesteckt. Es war die längste Sitzung des Jahres, und die Opposition stimmte am Ende dagegen. In der Debatte ging es so hoch her, dass man an die Geschäftsordnung erinnern musste.',
  ],
  [
    'Dutch',
    'De gemeenteraad van Marlow heeft maandagavond de begroting voor het komende jaar vastgesteld. De burgemeester zei dat de stad in de afgelopen jaren te weinig in haar scholen had gestoken. Het was de langste vergadering van het jaar en de oppositie stemde aan het einde tegen. We hebben over alles gesproken, is de mening van de wethouder, en of het nu beter wordt moet blijken.',
  ],
  [
    'French',
    'Le conseil municipal de Marlow a adopté lundi soir le budget de l’année prochaine. La maire a déclaré que la ville avait trop peu investi dans ses écoles ces dernières années. Ce fut la plus longue séance de l’année, et l’opposition a voté contre à la fin. On a dû rappeler le règlement plusieurs fois.',
  ],
  [
    'Spanish',
    'El pleno de Marlow aprobó el lunes por la noche el presupuesto del próximo año. La alcaldesa dijo que la ciudad había invertido demasiado poco en sus escuelas en los últimos años. Fue la sesión más larga del año y la oposición votó en contra. He aquí lo que no se dijo, a más de uno le pesa.',
  ],
  [
    'Italian',
    'Il consiglio comunale di Marlow ha approvato lunedì sera il bilancio per il prossimo anno. La sindaca ha detto che la città aveva investito troppo poco nelle scuole. È stata la seduta più lunga dell’anno e alla fine l’opposizione ha votato contro, a me non è piaciuto.',
  ],
  [
    'Portuguese',
    'A câmara municipal de Marlow aprovou na segunda-feira à noite o orçamento do próximo ano. A presidente disse que a cidade tinha investido muito pouco nas escolas. Foi a sessão mais longa do ano e a oposição votou contra. As contas, a dívida e a receita foram as que mais se discutiram.',
  ],
  [
    'Swedish',
    'Kommunfullmäktige i Marlow antog på måndagskvällen budgeten för nästa år. Borgmästaren sade att staden hade satsat för lite på sina skolor under de senaste åren. Det var årets längsta möte och oppositionen röstade emot. Man fick påminna om ordningen i salen.',
  ],
  [
    'Danish',
    'Byrådet i Marlow vedtog mandag aften budgettet for det kommende år. Borgmesteren sagde, at byen havde brugt for lidt på sine skoler i de seneste år, og at der over for eleverne var en gæld. Det var årets længste møde, og oppositionen stemte imod. Vi er for alle, sagde han.',
  ],
  [
    'Norwegian',
    'Bystyret i Marlow vedtok mandag kveld budsjettet for neste år. Ordføreren sa at byen hadde brukt for lite på skolene de siste årene. Det var årets lengste møte, og opposisjonen stemte imot. Vi må over på noe annet, sa han, og se på alt som er for dyrt.',
  ],
  [
    'Polish',
    'Rada miasta Marlow uchwaliła w poniedziałek wieczorem budżet na przyszły rok. Burmistrz powiedziała, że miasto zbyt mało inwestowało w szkoły. Była to najdłuższa sesja w roku, a opozycja zagłosowała przeciw. To jest do poprawy, mówią radni.',
  ],
  [
    'Afrikaans',
    'Die stadsraad van Marlow het Maandagaand die begroting vir die volgende jaar goedgekeur. Die burgemeester het gesê die stad het in die afgelope jare te min in sy skole belê. Dit was die langste sitting van die jaar en die opposisie het daarteen gestem. Ons is nou by die einde, was haar woord, en so sal dit wees.',
  ],
  [
    'Latin',
    'Concilium oppidi heri decrevit ut in annum proximum plus pecuniae scholis daretur. Magistratus dixit oppidum nimis diu has res neglexisse. Id concilium omnium longissimum fuit, et adversarii contra suffragium tulerunt. De his rebus in me est, ut in aliis, non nulla spes.',
  ],
  ['Russian', 'Совет города принял в понедельник новый бюджет, и мэр сказала, что город слишком мало тратил на школы.'],
  ['Arabic', 'وافق مجلس المدينة يوم الاثنين على ميزانية العام المقبل بعد أطول جلسة في السنة.'],
  ['Chinese', '市议会星期一晚上通过了明年的预算。市长说，近年来在学校方面的投入太少。'],
];

describe('language', () => {
  test.each(english)('%# of English %s is English', (_, text) => {
    expect(languageOf(text)).toBe('en');
  });

  test.each(others)('%# of %s is not English', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  test('keeps a distance between English and the others', () => {
    const least = Math.min(...english.map(([, text]) => functionWordShare(text)));
    const most = Math.max(...others.map(([, text]) => functionWordShare(text)));
    expect(least).toBeGreaterThan(1.5 * most);
  });

  test('is not told from tags and account names', () => {
    expect(
      functionWordShare('<tweet author="the_mayor" with="would">Autobus!</tweet> @after_all #because https://there.example/and/their'),
    ).toBe(0);
  });

  test('is missed with a warning', () => {
    const german = others[0]?.[1] ?? '';
    expect(readText(german, {}).article).toMatchObject({ language: null, warnings: [{ code: 'language' }] });
  });
});
