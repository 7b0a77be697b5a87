// Origin: written for this project from general knowledge of given names across languages.
import { words } from './entries.ts';

/** Given names mostly borne by women, in lower case. */
export const givenNamesOfWomen = words(`
  aaliyah abby abigail ada adaeze adah adela adelaide adele adeline adriana adrienne agatha agnes agnieszka aicha aida aileen ailsa
  aimee aisha aishwarya akiko alana alba alejandra aleksandra alena alessandra alexa alexandra alexandria alia alice alicia alina aline
  alisa alisha alison allison alma almudena alyssa amal amalia amanda amber amelia amelie amina aminata amy ana anais anastasia anat
  andree ane aneta angela angelica angelina angelique angie anita anja anjali anke ann anna annabel anne anneke annelies anneliese
  annemarie annette annie annika antoinette antonella antonia anushka aoife aparna april araceli arancha ariana arianna arlene arwa asha
  ashleigh asma astrid athena audrey aurora ava avril ayaan ayesha aynur ayse barbara barbro beata beatrice beatriz becky belinda
  benazir berenice bernadette bernice bertha bertille beryl bess beth bethany betsy bettina betty bettye beverley beverly bianca birgit
  birgitte blanca blanche bonnie brenda briana brianna bridget brigid brigitte britney brittany brooke camila camilla candace candice
  caoimhe carla carly carme carmela carmella carmen carol carole carolina caroline carolyn carrie caryn cassandra cassie catalina
  caterina catharine catherine cathleen cathy catriona cecelia cecilia cecily celeste celia celina celine chanda chandra chantal
  charlene charlotte chelsea cher cheryl chiamaka chiara chinyere chitra chloe christa christel christiane christie christina christine
  christy cindy claire clara clarice clarissa claudette claudia clementine cleo colette colleen concepcion connie consuelo cora coretta
  corinna corinne cornelia courtney cristina cynthia dagmar dahlia daisy dalia daniela daniella danielle danika danuta daphne darlene
  dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dilma dina dolores dominika donatella donna
  dora doreen doris dorota dorothea dorothy edda edie edith edna edwina eileen eilidh ekaterina elaine eleanor elena eleni elfriede elif
  elin elisa elisabeth elise eliza elizabeth elke ella ellen elodie eloise elsa elsie elspeth elvira emilia emilie emily emma erica
  erika erin erna ernestine esmeralda esperanza esra estelle esther ethel etta eugenia eunice eva evangeline eve evelyn ewa fabienne
  faith fanny farah farrah fatema fatima fatma fatou faye federica felicia felicity femke fenna ferial fernanda filomena fiona flavia
  flora florence folake frances francesca francine francoise freda frederica freya frida frieda funmi gabriela gabriella gabrielle gail
  gayle gemma genevieve georgette georgia georgina geraldine gerda germaine gertrude gillian gina ginger ginny giorgia giovanna gisela
  giselle giulia gladys glenda gloria golda gosia grace grainne greetje greta gretchen griselda guadalupe gudrun gulnara gwen gwendolyn
  gwyneth hadiza hailey haley halima halina hana hanan hanna hannah hanne harriet hattie hazel heather hedda heidi helen helena helene
  helga heloise henrietta hermione hilary hilda hillary holly honor huda huma ida ieva ilana ilka ilse imelda imogen ina indira ines
  ingeborg ingrid ioana irena irene irenka irina iris irma isabel isabella isabelle isha isla iva ivana ivanka ivette ivy jacinda
  jacqueline jacquelyn jada jadwiga jana jane janet janice janine jasmin jasmine jayne jeanette jeanne jeannette jeannie jelena jemima
  jenna jennie jennifer jenny jessica jessie jill jillian joan joana joann joanna joanne jocelyn jodie joelle johanna joke jolanta
  josefina josephine josie joy joyce juana juanita judi judith judy julia juliana julianne julie juliet juliette june justine kaitlyn
  kaja kamala kara karen karin karina karla karolina kasia katarina katarzyna kate katelyn katerina katharina katharine katherine kathie
  kathleen kathrin kathryn kathy katie katja katrin katrina katya kay kayla keiko kellie kellyanne kendra kerstin ketanji khadija kiara
  kimberley kimberly kinga kirsten kirstin kirsty kristen kristi kristin kristina kristine krystal krystyna kumiko kyoko lakshmi lana
  lara larissa latoya laura lauren laurie laverne lavinia layla lea leah leanne leila lena lenore leona leonor leonora leticia lidia
  lieke liesbeth lila lili lilian liliana lillian lily lina linda lindsey lisa lisbeth lise liv livia liz liza lizzie lois lola lora
  loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa
  lupita luz lydia lyn lynda lynette lynn lynne mabel madeleine madeline maeve magda magdalena maggie maia maisie maja malala malgorzata
  malia malin mamie mandy manon manuela mara marcela marcella marcia margaret margarete margarita margaux margo margot margrethe
  marguerite maria mariah mariam marian mariana marianna marianne marie marieke mariela marietta marijke marika marilyn marina marine
  marisa mariska marisol marissa marita marjorie marla marlene marsha marta martha martina martine mary maryam masako mathilde matilda
  maud maude maura maureen mavis maxine may maya mayra meg megan megawati meghan mei melania melanie melinda melissa mercedes mercy
  meredith meryl mette mia michaela micheline michelle michiko mieke mila milada mildred milena millicent millie mimi mina mindy minnie
  mira miranda mireille mirela miriam missy mitsuko moira mollie molly mona monica monika monique muriel myra myriam myrna nadezhda
  nadia nadine nafissatou naima nan nancy nanette naoko naomi nasreen natalia natalie natalya natasha nathalie nawal neda nell nellie
  neve ngozi niamh nicole nicolette nikki nina nita nkechi noelle noemi noor nora noreen norma nour nuria nydia octavia odette ofelia
  olena olga olive olivia oluchi olympia oona oprah oriana orla ottilie paloma pamela paola patience patricia patsy patti paula paulette
  paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly poppy pranita pratibha priscila priscilla
  priti priya priyanka prudence queenie rabia rachael rachel rachelle ragnhild raisa ramona rana rania raquel rasha razan reba rebecca
  rebekah regina reham reiko rekha rena renata renate renee rhiannon rhoda rhonda rigoberta rita roberta rochelle roisin romy ronda rosa
  rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rose roseanne rosemarie rosemary rosetta rosie rosita rowena roxana roxane
  roxanne roza ruby ruth ruthie saba sabina sabine sabrina sadia sadie saira sally salma samantha samira sandra sania sanna sanne
  saoirse sara sarah saskia scarlett selena selma serena shabana shakira shanice sharon shawna sheena sheila shelley shelly sheri sherri
  sherry sheryl shirin shirley shreya sibylle sienna sigrid silke silvia simone simonetta sinead siobhan siri sofia sofie solange
  solveig sonia sonja sonya sophia sophie soraya stacey stefania stefanie stella stephanie sue suella sujata sumaya sunita sunniva susan
  susana susanna susanne susie suzanne suzette svetlana swati sybil sylvia sylvie tabitha tamara tamika tammy tania tanya tara tatiana
  tatyana tawakkol teresa teri tess tessa thandi thandiwe thea thelma theodora theresa therese theresia tiffany tina tineke tomoko tonya
  tove tricia trina trisha trudy tulsi tuulikki tuva uma una ursula urszula uzma valentina valeria valerie vanessa veena velma venus
  vera verena veronica veronika veronique vesna vicki vickie vicky victoria vigdis viktoria viktoriya viola violet violeta virginia
  vivian viviana vivienne wanda wangari wanjiru wendy whoopi wiebke wilhelmina wilma winifred winnie xenia ximena yael yanira yasmin
  yasmine yelena yesenia yetunde yingluck yoko yolanda yulia yuliya yumi yuriko yvette yvonne zainab zanele zara zeinab zelda zodwa zoe
  zofia zohra zoya zsuzsanna zuleika zuzana
`);
