// Origin: written for this project from general knowledge of given names across languages.
import { words } from './entries.ts';

/** Given names mostly borne by women, in lower case. */
export const givenNamesOfWomen = words(`
  aaliyah abby abigail ada adah adela adelaide adele adeline adriana adrienne agatha agnes agnieszka aicha aida aileen aimee aisha
  aishwarya akiko alana alba alejandra aleksandra alena alessandra alexa alexandra alexandria alia alice alicia alina aline alisa alisha
  alison allison alma almudena alyssa amal amalia amanda amber amelia amelie amina aminata amy ana anais anastasia anat andree aneta
  angela angelica angelina angelique angie anita anja anjali ann anna annabel anne anneliese annemarie annette annie annika antoinette
  antonella antonia anushka aparna araceli arancha ariana arianna arlene arwa asha ashleigh asma astrid athena audrey aurora ava avril
  ayaan ayesha aynur ayse barbara barbro beatrice beatriz becky belinda benazir berenice bernadette bernice bertha bertille beryl bess
  beth bethany betsy bettina betty bettye beverley beverly bianca birgit birgitte blanca blanche bonnie brenda briana brianna bridget
  brigid brigitte britney brittany brooke camila camilla candace candice carla carly carme carmela carmella carmen carol carole carolina
  caroline carolyn carrie caryn cassandra cassie catalina caterina catharine catherine cathleen cathy catriona cecelia cecilia cecily
  celeste celia celina celine chanda chandra chantal charlene charlotte chelsea cher cheryl chiara chitra chloe christa christel
  christiane christie christina christine christy cindy claire clara clarice clarissa claudette claudia clementine cleo colette colleen
  concepcion connie consuelo cora coretta corinne cornelia courtney cristina cynthia dagmar dahlia daisy dalia daniela daniella danielle
  danuta daphne darlene dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dilma dina dolores
  dominika donatella donna dora doreen doris dorothea dorothy edie edith edna edwina eileen ekaterina elaine eleanor elena eleni
  elfriede elisa elisabeth elise eliza elizabeth elke ella ellen elodie eloise elsa elsie elspeth elvira emilia emilie emily emma erica
  erika erin erna ernestine esmeralda esperanza esra estelle esther ethel etta eugenia eunice eva evangeline eve evelyn fabienne faith
  fanny farah farrah fatema fatima fatma fatou faye federica felicia felicity ferial fernanda filomena fiona flavia flora florence
  frances francesca francine francoise freda frederica freya frida frieda gabriela gabriella gabrielle gail gayle gemma genevieve
  georgette georgia georgina geraldine gerda germaine gertrude gillian gina ginger ginny giorgia giovanna gisela giselle giulia gladys
  glenda gloria golda grace greta gretchen griselda guadalupe gudrun gulnara gwen gwendolyn gwyneth hadiza hailey haley halima hana
  hanan hanna hannah harriet hattie hazel heather heidi helen helena helene helga heloise henrietta hermione hilary hilda hillary holly
  honor huda huma ida ilana ilse imelda imogen ina indira ines ingeborg ingrid ioana irena irene irina iris irma isabel isabella
  isabelle isha isla ivana ivanka ivy jacinda jacqueline jacquelyn jada jana jane janet janice janine jasmin jasmine jayne jeanette
  jeanne jeannette jeannie jelena jemima jenna jennie jennifer jenny jessica jessie jill jillian joan joana joann joanna joanne jocelyn
  jodie joelle johanna josefina josephine josie joy joyce juana juanita judi judith judy julia juliana julianne julie juliet juliette
  june justine kaitlyn kamala kara karen karin karina karla karolina kasia katarina katarzyna kate katelyn katerina katharina katharine
  katherine kathie kathleen kathrin kathryn kathy katie katja katrin katrina katya kay kayla keiko kellie kellyanne kendra kerstin
  ketanji khadija kiara kimberley kimberly kirsten kirstin kirsty kristen kristi kristin kristina kristine krystal kumiko kyoko lakshmi
  lana lara larissa latoya laura lauren laurie laverne lavinia layla lea leah leanne leila lena lenore leona leonor leonora leticia
  lidia lila lili lilian liliana lillian lily lina linda lindsey lisa lisbeth lise liv livia liz liza lizzie lois lola lora loretta lori
  lorna lorraine lotta lottie louisa louise lourdes lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa lupita luz lydia lyn
  lynda lynette lynn lynne mabel madeleine madeline magda magdalena maggie maia maisie malala malgorzata malia mamie mandy manon manuela
  mara marcela marcella marcia margaret margarete margarita margaux margot margrethe marguerite maria mariah mariam marian mariana
  marianna marianne marie mariela marietta marika marilyn marina marine marisa marisol marissa marita marjorie marla marlene marsha
  marta martha martina martine mary maryam masako mathilde matilda maud maude maura maureen mavis maxine maya mayra meg megan megawati
  meghan mei melania melanie melinda melissa mercedes mercy meredith meryl mette mia michaela micheline michelle michiko mila milada
  mildred milena millicent millie mimi mina mindy minnie mira miranda miriam missy mitsuko moira mollie molly mona monica monika monique
  muriel myra myriam myrna nadezhda nadia nadine nafissatou naima nan nancy nanette naoko naomi nasreen natalia natalie natalya natasha
  nathalie nawal neda nell nellie ngozi niamh nicole nicolette nikki nina nita noelle noemi noor nora noreen norma nour nuria nydia
  octavia odette ofelia olena olga olive olivia olympia oona oprah oriana ottilie paloma pamela paola patience patricia patsy patti
  paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia pilar polly poppy pranita pratibha
  priscilla priti priya priyanka prudence queenie rabia rachael rachel rachelle raisa ramona rana rania raquel rasha razan reba rebecca
  rebekah regina reham reiko rekha rena renata renate renee rhiannon rhoda rhonda rigoberta rita roberta rochelle romy ronda rosa
  rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rose roseanne rosemarie rosemary rosetta rosie rosita rowena roxana roxane
  roxanne roza ruby ruth ruthie saba sabina sabine sabrina sadia sadie saira sally salma samantha samira sandra sania sanna sara sarah
  saskia scarlett selena selma serena shabana shakira shanice sharon shawna sheena sheila shelley shelly sheri sherri sherry sheryl
  shirin shirley shreya sibylle sienna sigrid silke silvia simone simonetta siobhan sofia sofie solange sonia sonja sonya sophia sophie
  soraya stacey stefania stefanie stella stephanie sue suella sujata sumaya sunita susan susana susanna susanne susie suzanne suzette
  svetlana swati sybil sylvia sylvie tabitha tamara tamika tammy tania tanya tara tatiana tatyana tawakkol teresa teri tess tessa thandi
  thea thelma theodora theresa therese theresia tiffany tina tomoko tonya tricia trina trisha trudy tulsi tuulikki uma una ursula uzma
  valentina valeria valerie vanessa veena velma venus vera verena veronica veronika veronique vicki vickie vicky victoria vigdis
  viktoria viktoriya viola violet violeta virginia vivian viviana vivienne wanda wangari wanjiru wendy whoopi wilhelmina wilma winifred
  winnie xenia ximena yael yanira yasmin yasmine yelena yesenia yingluck yoko yolanda yulia yuliya yumi yuriko yvette yvonne zainab zara
  zeinab zelda zoe zofia zohra zoya zsuzsanna zuleika zuzana
`);
