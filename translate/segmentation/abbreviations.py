"""Abbreviations and sentence openers of English and Spanish: data for the sentence splitter.

A full stop after one of these is ambiguous in a way that depends on what follows, so they are
grouped by what may follow, not by meaning. Both languages' tables are read together: an article in
English quotes "Sr. Pérez", one in Spanish "Mr. Smith". Written without the final stop, case-folded.
English forms follow the AP Stylebook's list of titles, months and states; Spanish ones the list
of abbreviations in the Real Academia's Ortografía (2010, appendix 2).
"""

from __future__ import annotations

# A name or a noun always follows: the stop never ends a sentence.
ALWAYS_FOLLOWED = frozenset(
    # English titles and ranks
    "mr mrs ms mx messrs dr drs prof rev fr hon gov sen rep reps sens gen col lt sgt cpl pvt capt "
    "cmdr adm maj brig supt insp det amb pres st mt ft vs cf ca approx dept univ assn "
    # Spanish ones
    "sr sra srta sres sras dra dres profa lic ing arq gral gob cnel cap tte cmte alte sto sta "
    "fray mons pbro pdte pdta excmo excma ilmo ilma dip diput emb av avda c/ blvd cdad pza "
    "d dª dña p.ej ej vid v.gr".split()
)

# A figure follows: "No. 5", "art. 12", "Jan. 5", "págs. 3-4". Otherwise the stop may end the
# sentence ("Did he? No. He stayed.").
BEFORE_FIGURE = frozenset(
    "no nos nr art arts sec ch chap vol vols p pp fig figs par para ed eds op cit ref "
    "jan feb mar apr jun jul aug sept sep oct nov dec "
    "núm núms nº n.º n.os n.os arts inc págs pág vols caps cap fol f tel tels km lib apdo apto "
    "ene abr ago set dic res exp ley dto decr aprox".split()
)

# These stand at the end of a sentence as often as inside one: what opens next decides.
MAYBE_FINAL = frozenset(
    "etc inc ltd co corp bros llc plc jr sr jnr esq al est "
    "cía ltda s.a s.l s.a.s s.r.l hnos admón dpto depto prov hab máx mín "
    "u.s u.k u.n e.u d.c ee.uu a.c d.c ph.d m.d b.a m.a "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb "
    "nev okla ore pa tenn tex va vt wash wis wyo".split()
)

# Written small, these forms of the table above are ordinary words: "he was ill.", "al este.".
ORDINARY_WORDS = frozenset(
    "am est al del ill ind md ore pa la mo me kan ha ma mass miss wash conn cal col va al".split()
)

# After "3 p.m." a capital is a new sentence unless it goes on with the date or the time zone.
TIME_GOES_ON = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept oct "
    "nov dec eastern central mountain pacific gmt utc est edt local et pt "
    "lunes martes miércoles jueves viernes sábado domingo gmt hora".split()
)

# Capitalised, these words open a sentence; after "U.S." or an initial anything else capitalised
# is taken for the rest of a name.
OPENERS = frozenset(
    "the a an this that these those there here he she it they we you i his her its their our my "
    "in on at by for from to with without of as if when while where after before since until "
    "because although though despite during under over between among against about and but or nor "
    "so yet not no none nobody nothing what who whom whose which why how all some many most few "
    "several each every both either neither one two three another other such more less still even "
    "only also then now however meanwhile nevertheless moreover therefore instead according today "
    "yesterday tomorrow last next is are was were has have had do does did will would can could "
    "may might must should let "
    "el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel "
    "aquella aquello él ella ellos ellas yo tú usted ustedes nosotros su sus mi mis nuestro "
    "nuestra en de del a al con sin por para según sobre tras desde hasta entre contra ante bajo "
    "durante mediante y e o u ni pero mas sino aunque porque como cuando donde mientras si sí que "
    "qué quién quienes quien cómo cuándo dónde cuánto también tampoco además así luego entonces "
    "ahora hoy ayer mañana después antes ya no nunca nadie nada ningún ninguna ninguno algunos "
    "algunas varios varias muchos muchas pocos otros otras otro otra cada todo toda todos todas "
    "ambos ambas dos tres hay había es son era eran fue fueron ha han se le les me te nos".split()
)

# Who says it: after "Why?” the sentence goes on with "Smith asked".
SPEECH_VERBS = frozenset(
    "said says say asked asks replied replies told tells added adds answered wondered shouted "
    "cried wrote writes insisted "
    "dijo dice dijeron dicen preguntó pregunta respondió responde contestó contesta agregó añadió "
    "señaló afirmó insistió exclamó gritó escribió replicó".split()
)
