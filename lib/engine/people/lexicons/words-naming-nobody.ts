// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words written with capitals that are nobody's name: abbreviations of things, "Internet", "Bible". */
export const wordsNamingNobody = words(`
  ai aids am apr asap aug b.a. b.s. ba bible bs bsc cctv cd co2 covid covid-19 crispr ct dec dna dvd earth ebola edt emt est eur euro ev
  faq feb fig gdp gmo gmt god gps hdtv hiv hpv hr ied internet ip ipo iq it jan jpeg jul jun kg km koran lgbt lgbtq ltd md mers mon mph
  mri ms msc nov oct ok oled omg p.s. pc pcr pdf phd plc pm pr ps ptsd q&a qc quran r&d rna rsvp sars sat sc sep sept sos std suv talmud
  thu tnt torah tue tv u.s.-backed u.s.-led ufo uk-based url us-based usb utc vip vol vp vs web wed wi-fi wifi wmd www xmas zika
`);
