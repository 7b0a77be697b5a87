// Origin: written for this project from general knowledge of the news.
import { pairs } from './entries.ts';

/** Well-known acronyms and the names they stand for, in lower case. */
export const acronymsOfOrganizations = pairs(`
  aclu = american civil liberties union, ap = associated press, bbc = british broadcasting corporation
  cdc = centers for disease control and prevention, cia = central intelligence agency, dea = drug enforcement administration
  dhs = department of homeland security, dod = department of defense, doj = department of justice, ecb = european central bank
  epa = environmental protection agency, eu = european union, faa = federal aviation administration
  fbi = federal bureau of investigation, fcc = federal communications commission, fda = food and drug administration
  fema = federal emergency management agency, gao = government accountability office, hhs = department of health and human services
  iaea = international atomic energy agency, icc = international criminal court, ice = immigration and customs enforcement
  imf = international monetary fund, ioc = international olympic committee, irs = internal revenue service
  naacp = national association for the advancement of colored people, nasa = national aeronautics and space administration
  nato = north atlantic treaty organization, nhs = national health service, nra = national rifle association
  nsa = national security agency, nypd = new york police department, opec = organization of the petroleum exporting countries
  osce = organization for security and co-operation in europe, sec = securities and exchange commission
  tsa = transportation security administration, u.n. = united nations, un = united nations, usda = department of agriculture
  who = world health organization, wto = world trade organization
`);
