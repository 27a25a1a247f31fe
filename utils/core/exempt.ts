import { caseless } from './letter-case';
import type { Region } from './site';

/**
 * Addresses of helplines and of the directories that lead to them, `host` or `host/path` where others share the host.
 * The first lines are the addresses of the project's list of helplines and, where its source is the line's own site,
 * that; the last are lines of the same list under their own names, and directories.
 */
const ADDRESSES = `
  thehotline.org strongheartshelpline.org stronghearts.me sheltersafe.ca sosviolenceconjugale.ca nationaldahelpline.org.uk
  gov.wales/live-fear-free dsahelpline.org galop.org.uk womensaid.ie 1800respect.org.au womensrefuge.org.nz 2shine.org.nz
  wao.org.my harmonyhousehk.org soudanplus.jp gbv.org.za hilfetelefon.de frauenhelpline.at 143.ch
  ecouteviolencesconjugales.be veiligthuis.nl helpline-violence.lu 1522.eu volinjen.no krisesenter.com levudenvold.dk
  nollalinja.fi kvennaathvarf.is bjarkarhlid.is niebieskalinia.info 116006.cz pzs.hr anes.gov.ro/call-center
  alberta.ca/family-violence-how-help maws.mb.ca safer.scot 988lifeline.org childhelphotline.org helpisaclickaway.org
  988.ca kidshelpphone.ca samaritans.org childline.org.uk ispcc.ie lifeline.org.au kidshelpline.com.au whatsup.co.nz
  tinklefriend.sg shallwetalk.hk childline.or.jp sadag.org childline.org.za ceceyara.org nummergegenkummer.de
  katholisch.at/telefonseelsorge rataufdraht.at 147.ch projuventute.ch 3114.fr preventionsuicide.be zelfmoord1813.be
  113.nl kindertelefoon.nl 454545.lu kjt.lu azzurro.it hamogelo.gr mind.se bris.se 116111.no mieli.fi nuortennetti.fi
  1717.is 112.is linkabezpeci.cz sos116123.hu 116111.bg hrabritelefon.hr lifelineukraine.com cvv.org.br
  abs-cbnfoundation.org childrenscouncil.go.ke/child-help-line.html

  techsafety.org techsafety.org.au refugetechsafety.org refuge.org.uk nnedv.org findahelpline.com befrienders.org
  victimandwitnessinformation.org.uk crisistextline.org papyrus-uk.org giveusashout.org mensadviceline.org.uk
  sdafmh.org.uk pieta.ie suicidecallbackservice.org.au 1737.org.nz youthline.co.nz sos.org.sg telefonseelsorge.de
  telefonseelsorge.at dargebotene-hand.ch deluisterlijn.nl 1712.be awel.be tele-onthaal.be allo119.gouv.fr
  suicide-ecoute.fr filsantejeunes.com anar.org telefonodelaesperanza.org apav.pt telefonoamico.it kirkens-sos.no
  livslinien.dk 116111.pl kek-vonal.hu telefonulcopilului.ro eran.org.il`;

/** What no boundary may cover, with all that is below each host. A boundary on a wider place leaves these open. */
export const EXEMPT: readonly Region[] = ADDRESSES.trim()
  .split(/\s+/)
  .map((address) => {
    const [host = '', ...path] = address.split('/');
    return { host, subdomains: true, port: '', path: path.map(caseless), words: [] };
  });
