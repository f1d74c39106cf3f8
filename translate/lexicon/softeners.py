"""Words that take something back from a statement, and what may render each of them.

Who tried to do a thing may not have done it, what is almost so is not, what people say need not
be true. Without the word the statement is a plain one. In the tables a word may have any ending at
its ``*`` and ``_`` stands for a blank; all are folded.
"""

from __future__ import annotations

import re

from translate.lexicon.concepts import Concept, concept

# A star that is no part of a pattern.
_ENDING = re.compile(r"(?<!\\w)\*")


def idea(name: str, en: str, es: str, more_en: str = "", more_es: str = "") -> Concept:
    """Make a concept of tables of words; the latter two hold whatever else may render one."""
    return concept(name, forms(en), forms(es), (forms(more_en), forms(more_es)))


def forms(table: str) -> str:
    """Make an alternation of a table of words."""
    words = (_ENDING.sub(r"\\w*", word).replace("_", " ") for word in table.split())
    return "|".join(words)


_SAYING_EN = (
    "say says said saying tell tells told story stories legend rumor* rumour* claim* alleg* report*"
    " repute* accord* account* word* suppos* apparent* hear* explain* assert* insist* argu*"
    " maintain* contend* recall* add adds added adding note* assur* affirm* state* declar*"
    " complain* quip* joke* joking warn* admit* remark* observ* view opinion hold holds held"
    " think* thought believ* swear* swore sworn vow* profess* acknowledg* conced* conce* point*"
    " speak* reckon* stress* announc* confess* predict* murmur* writ* wrote call* relat* protest*"
    " testif* confirm* estimat* spoke own pass* pretend* purport* so-called self-* would-be promis*"
    " guarantee* boast* plead* deny denied denies avow* know* feel* consider* learn* oath find*"
)
_SAYING_ES = (
    "dic* dij* dec* cuent* cont* segun afirm* asegur* coment* aleg* sost* rumor* fama leyenda"
    " versi* parec* oy* oir* habl* relat* explic* argu* mant* añad* señal* declar* inform* apunt*"
    " adv* recon* admit* palabra* opin* juicio cre* jur* confes* insist* recalc* subray* recuerd*"
    " record* observ* replic* not* lament* llam* protest* testimoni* boca refier* refir* narr*"
    " precis* indic* supuest* presunt* presum* criterio voz voces entender expres* manifest*"
    " plante* escrib* murmur* pretend* promet* garantiz* anunci* neg* niega* jact* sab* supon*"
    " autodenomin* proclam* piens* pens* consider*"
)
_TRYING_EN = (
    "tr(?:y|ies|ied|ying) trial* attempt* sought seek* set_out struggl* endeav* str[oi]v* bid*"
    " effort* aim* intend* intent* want* wish* hop* fail* would plan* look* quest bent keen"
    " designed purpose goal* meant mean* in_order so_that so_as test* drive* push* fight* fought"
    " work* campaign* unable unsuccessful* vain claim* pretend* propos* best could* cannot not no"
    " never nobody none strain* chas* pursu* offer* ask* urg* dissuad* ambition* declin* refus*"
    " seem* hard without cost* assault conspir* plot* would-be undert* tempt* resist*"
)
_TRYING_ES = (
    "intent* trat* busc* busqu* procur* pretend* quis* quier* quer* esf* espera* fracas* fall*"
    " dese* aspir* prop* fin* afan* empeñ* para por lucha* objetiv* tentativ* ensay* prob* prueb*"
    " apunt* gestion* amag* planea* planes proyect* cuid* vel[ao]* no ni nunca sin nadie tampoco"
    " persig* persegu* campaña* sug* ofrec* pid* ped* anhel* iba* meta* disua* cost* cuest* puj*"
    " conspir* tent* mir*"
)

ATTEMPTED = idea(
    "attempted",
    "(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|endeavou?red)_to",
    "intent(?:a|an|o|aron|aba|aban|ar|ando|ado|e|en|ara|aran|aria|arian)"
    " (?<!se_)(?<!el_)(?<!del_)(?<!un_)(?<!su_)trat(?:a|an|o|aron|aba|aban|ar|ando|e|en|ara|aran"
    "|aria|arian)_de(?=_\\w*[aei]r(?:se|l[aoe]s?)?\\b)",
    _TRYING_EN,
    _TRYING_ES,
)

#: What is left out, or put in, to make another statement.
SOFTENERS = (
    ATTEMPTED,
    idea(
        "almost",
        "almost nearly practically virtually",
        "casi practicamente virtualmente poco_menos_que",
        "nigh well-nigh practical* virtual* but close* verge good_as near* next_to some about"
        " around approximat* roughly hardly barely scarcely few* little rare* seldom under over"
        " short most* point brink edge ready quasi* quite less more or_so half just not vicinity"
        r" best_part within only up_to no never like sort kind seem* mere* \w*ly \w*\d\w*"
        " steep*",
        "practic* virtual* menos cerca* punto borde apenas poc* rar* aproximad* un[oa]s alrededor"
        r" mas proxim* cuasi falt* escas* ronda* junto roz* medi* sol[oa] \w*\d\w* inmediac*"
        " vispera* largo tan como parec* no ni nunca una_especie",
    ),
    idea(
        "hardly",
        r"hardly(?!_(?:a_|any_)?\d) rarely seldom scarcely_ever almost_never almost_nothing"
        " almost_no_one almost_nobody",
        "dificilmente rara_vez raras_veces raramente casi_nunca casi_nada casi_nadie"
        " casi_ningun[oa]? pocas_veces",
        "barely scarcely only just few* little mere* almost near* no_sooner rare* bare* narrow*"
        " small* tiny thin* not more_than short* as_soon moment* slight* no scant* difficult* hard"
        r" at_most faint* minut* least un\w* all_but occasion* never once close* practical*"
        " virtual* struggl* young* within infreq* limit* low* meag* without next_to doubt* far_from"
        " none_too reluct*",
        "apenas rar* dificil* escas* poc* casi solo duras_penas just[oa]* mas excepcional* unic*"
        " tan nada dificult* no ni menos tampoco acaso insolit* pequeñ* cort* breve* bast* simple*"
        " un[oa]* dud* lejos facil* minim* cuest* practic* tant*",
    ),
    idea(
        "usually",
        "usually typically generally normally tend(?:s|ed)?_to as_a_rule more_often_than_not"
        " customarily habitually",
        "suele[ns]? solian? por_lo_(?:general|comun|regular) generalmente normalmente habitualmente"
        " tipicamente usualmente tiend[ea]n?_a tendian?_a comunmente la_mayoria_de_las_veces",
        "usual* typical* general* normal* often tend* rule whole most* common* frequent* ordinar*"
        " habit* custom* accustom* sometimes time* occasion* rare* seldom hardly would used_to"
        " always average regular* like* prone almost nearly scarcely few* many norm* every* some"
        " can may might could liable happen* inclin* much wont now_and here_and infreq* little not"
        " never wide* large*",
        "suel* sol(?:ia|ido)* general* normal* habitu* tipic* usual* tiend* tend* menudo frecuen*"
        " comun* ordinari* costumbre* acostumbr* mayor* casi siempre veces vez ocasion* rar* poc*"
        " much* regular* promedio medi[ao] cada procliv* propens* alg[ou]* cuando* norma* regla*"
        " pued* mas apenas reiter* repet* rato* dia* tanto* ampli* año*",
    ),
    idea(
        "people say",
        "(?<=[,;(—–]_)(?:or_)?(?:so_)?(?:they_say|people_say|some_say|locals_say|it_is_said"
        "|it_was_said|(?:so_|as_)?the_story_goes|legend_has_it|rumou?r_has_it|word_has_it"
        "|the_story_has_it|so_the_saying_goes)"
        " (?:they|people|locals)_say(?=,) (?:legend|rumou?r|word|the_story)_has_it so_they_say"
        " the_story_goes",
        "(?<=[,;(—–]_)(?:segun_)?(?:dicen|cuentan|se_dice|se_cuenta|dizque|decian|contaban|comentan"
        "|se_comenta|se_rumorea|murmuran|se_murmura|se_decia|se_contaba|al_decir_de_la_gente)"
        "(?=[,.;:)—–]) segun_(?:dicen|cuentan|se_dice|se_cuenta|se_comenta|se_rumorea)(?=[,.;:])",
        _SAYING_EN,
        _SAYING_ES,
    ),
    idea(
        "claims to",
        "(?<!'s_)(?<!’s_)(?<!the_)(?<!his_)(?<!her_)(?<!its_)(?<!their_)(?<!any_)(?<!no_)(?<!a_)"
        "claim(?:s|ed|ing)?_to profess(?:es|ed)_to purports?_to"
        " swears?_(?:he|she|they) claim(?:s|ed)?_(?:he|she|they|it)",
        "(?:dicen?|decian?|dijo|asegur(?:a|an|o)|afirm(?:a|an|o)|jur(?:a|an|o)|sostienen?|creen?)_"
        r"(?:no_)?\w*[aei]r(?:se|l[aoe]s?)?",
        _SAYING_EN,
        _SAYING_ES,
    ),
    idea(
        "accused of",
        "accused_of charged_with(?!_(?:a_|the_)?(?:design|task|dut|car|runn|oversee|protect|find"
        "|manag|guard))"
        " indicted_for",
        "(?:acusad|imputad|procesad|sindicad)[oa]s?_(?:de|por)",
        "accus* alleg* charg* suspect* indict* blam* denounc* arraign* prosecut* trial tried"
        " suppos*"
        " said say* claim* reproach* put_down condemn* court* case fault against complain* answer*"
        " guilt* fac(?:e|es|ed|ing) laid_at call*",
        "acus* imput* denunci* sospech* presunt* supuest* procesa* inculp* señal* sindicad* atribu*"
        " cargo* culp* reproch* achac* juzg* juicio* tach* segun querell* respond* dic* pes[oa]*",
    ),
    idea(
        "doubted",
        "doubt(?:s|ed|ing|ful)?(?!_of) it_is_doubtful",
        "dud(?:a|an|o|aron|aba|aban|amos|as)_(?:de_)?que dudos[oa]s? (?:se|lo)_duda",
        r"\w*doubt* s[ck]eptic* question* \w*certain* unsure dubi* suspic* suspect* mistrust*"
        " distrust* trust* not unlikely hesitat* whether unconvinc* disbel* if hardly scarcely"
        r" far_from sure* cast* unclear wonder* sh[ao]k* no \w*n't never neither nor wary fear*"
        " incredul* debat* secur* sound safe* unreliab* shady",
        r"\w*dud* escep* incert* inciert* ciert* cert* sospech* desconf* recel* no ni sin dificil*"
        " improbable* si cuestion* segur* descre* incred* apenas lejos vacil* interrog* titube*"
        " tela"
        " claro poc* nadie ning* fi[ae]* tem* turbi* discut*",
    ),
    idea(
        "not necessarily",
        "not_(?:always|necessarily) necessarily",
        "no_(?:siempre|necesariamente) necesariamente no_por_fuerza forzosamente",
        "necess* always need* must ha(?:s|ve)_to inevitabl* guarantee* automatic* mean* follow*"
        " every* all some* bound perforce invariab* at_times other_than of_course force*",
        "neces* siempre fuerza tien*_que forz* inevit* obliga* por_que deb* implic* signific* veces"
        " tod[oa]* automatic* falta hay_que indispens* ha*_de",
    ),
    idea(
        "unlikely",
        "unlikely improbable",
        "improbables? dificilmente poco_probables?",
        r"un\w* improb* hard* doubt* not no never scarcely barely small* slim* little remote*"
        r" difficult* like* probab* \w*n't few* low* chance* faint* rare*",
        "improb* dificil* prob* dud* no ni remot* poc* escas* apenas rar* insolit* inveros* cuesta*"
        " nunca impens*",
    ),
    idea(
        "hopes to",
        "hop(?:es|ed|ing|e)_(?:to|that) expects?_(?:to|that)",
        r"esper(?:a|an|aba|aban|o|amos)_(?:que|\w*[aei]r)"
        r" confi(?:a|an|aba|aban)_en_(?:que|\w*[aei]r)",
        "hop* expect* await* wait* aim* want* plan* look* should trust* confiden* bet* count* wish*"
        " seek* sought goal* purpose anticipat* forecast* would intend* due meant believ* think*"
        " predict* will ambition* belief bank* aspir* set_to prospect* optimis* dream* suppos*"
        " like*"
        " project* foresee* reckon* desir* tr(?:y|ies|ied|ying) eye* intent* ought faith estimat*",
        "esper* confi* prev* quier* quer* busc* aspir* pretend* proyect* pronostic* calcul* cre*"
        " dese* prop* ilusi* cont* cuent* anhel* augur* apuest* apost* deber* perspect* intenc*"
        " expect* intent* trat* vistas cabe estim* objetiv* miras llamad* supon* piens* da*_por",
    ),
    idea(
        "may",
        "can(?=_(?:also_|easily_|even_|still_)?(?:kill|damage|cause|lead|trigger|harm|hurt"
        "|spread|weaken|worsen"
        "|improve|reduce|raise|increase|destroy|ruin|save|prevent|fuel|spark|provoke|justify|last"
        r"|survive|cost|exceed|contain|become|make|bring|mean|end|delay|affect|cut|double"
        r"|boost)\b)",
        r"(?<!no_)(?<!nadie_)(?<!nada_)(?<!ni_)pued[ea]n?(?=_\w*[aei]r(?:se|l[aoe]s?)?\b)"
        "(?!_(?:le|v)er)",
        r"can* may might could would able unable \w*abilit* possib* impossib* let* allow* enabl*"
        " permi* capab* power* capaci* potential* option* free* eas* entitl* right* should if"
        " chance* help* manag* enough room some* times liab* like* risk* must only choice open_to"
        " prone tend* succe* fit fits fail* apt threat* means perhaps maybe probab* opportunit*"
        " suffic* hold* us(?:e|es|ed|ing) prospect* up_to afford* accommodat* danger* usual* do*"
        " will shall no not nobody none never nothing neither barely hardly scarcely unless"
        " be[ts]t*"
        r" \w*[ai]bl[ey] licen* seat* fear* suppos* legal* lawful* there to_be available whoever"
        " how keen lend* reach* such_as expect*",
    ),
)
