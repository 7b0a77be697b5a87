// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words written with capitals that are nobody's name: abbreviations of things, "Internet", "Bible". */
export const wordsNamingNobody = words(`
  ai aids am apr apr. asap aug aug. b.a. b.s. ba bible bs bsc cctv cd co2 covid covid-19 crispr ct dec dec. dna dvd earth ebola edt emt
  est eur euro ev faq feb feb. fig fri. gdp gmo gmt god gps hdtv hiv hpv hr ied internet ip ipo iq it jan. jpeg jul jun kg km koran
  lgbt lgbtq ltd m.b.a. mba md mers mon mon. mph mri ms msc nov nov. o.k. oct oct. ok oled omg p.s. pac pacs pc pcr pdf phd plc pm pr ps
  ptsd q&a qc quran r&d rna rsvp sars sat sc sep sept sept. sos std suv talmud text thu thu. tnt torah tue tue. tv u.s.-backed u.s.-led
  ufo uk-based url us-based usb utc vip vol vp vs web wed wed. wi-fi wifi wmd www xmas zika
`);
