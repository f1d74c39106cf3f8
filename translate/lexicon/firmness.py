"""Words that say one thing more and less firmly: must and may, convicted and accused.

Both are said of the same act, and neither renders the other. Tables as in
`translate.lexicon.softeners`.
"""

from __future__ import annotations

from typing import NamedTuple

from translate.lexicon.concepts import Concept
from translate.lexicon.softeners import ATTEMPTED, idea


class Contrast(NamedTuple):
    """Two ideas of one scale, each with the words that leave it open that it is meant."""

    weak: Concept
    strong: Concept


#: What is firm in one text and loose in the other.
CONTRASTS = (
    Contrast(
        idea(
            "may",
            r"(?<!of_)(?<!in_)(?<!\d_)(?:may|might|can|could)(?!_\d) (?:allowed|permitted|free"
            r"|able)_to optional",
            "(?<!no_)pued[ea]n? (?<!no_)podr(?:a|an|ia|ian) tien*_permiso permit(?:e|en|io|ia)"
            " libres?_de opcional*",
            "may might can could allow* permit* free option* authori* possib* let lets entitl* opt"
            " chance* capab* power* enabl* help* manag* want* wish* able",
            "pued* pod[er]* pudi* pudo permit* permis* libre* autoriz* posib* derecho* deja*"
            " facult*"
            " capa* cab(?:e|en|ria|rian) quizas? tal_vez logr* alcanz*",
        ),
        idea(
            "must",
            "must ha(?:s|ve|d)_to should(?!_(?:there|the|any|you|it|they|he|she|a|its|his|her)\\b)"
            " shall ought_to (?:required|obliged|compelled)_to needs?_to",
            r"deb(?:e|en|era\w*|ian?)(?!_(?:a|al|su|sus|mucho|parte|\d)\b) tien\w+_que tenian?_que"
            r" tendr\w+_que ha(?:n|y|bra)?_(?:de|que) obligad[oa]s?_a",
            "having_to shall ought need* requir* oblig* compel* forc* mandat* bound supposed order*"
            " imperative essential necess* dut(?:y|ies) demand* insist* (?:is|are|was|were)_to"
            " never"
            " do_not don't only until unless before told instruct* decree* rul(?:e|ed|es) advis*"
            " urg* recommend* had_better expected_to due_to responsib* will \\w+'ll cannot can't"
            " not"
            " nobody no_one none nothing neither without no should",
            "deb* tuv*_que ha_(?:de|que) habia_(?:de|que) hubo_que necesit* precis* requi* requer*"
            " oblig* forz* fuerz* exig* exij* impon* orden* imprescindible* indispensable* neces*"
            " mand* nunca jamas sol[oa] unicamente hasta antes aconsej* recom* insta* conv* no ni"
            " nadie nada ning* sin toca* corresponde* tampoco prohib*",
        ),
    ),
    Contrast(
        idea(
            "accused",
            "accused alleged(?:ly)? charged_with suspect(?:s|ed)? indicted defendants?",
            "(?:acusad|imputad|procesad|inculpad|sindicad|presunt|sospechos)[oa]s?",
            "accus* alleg* charged charges suspect* indict* blam* denounc* tried trial* prosecut*"
            " suppos*",
            "acus* imput* denunci* sospech* presunt* supuest* procesad* inculp* señal* sindicad*"
            " atribu* juzga* juicio*",
        ),
        idea(
            "convicted",
            "convicted convicts? found_guilty guilty_of sentenced",
            "condenad[oa]s? (?:hallad|declarad)[oa]s?_culpables? culpables?_de sentenciad[oa]s?",
            "convict* guilt* sentenc* condemn*",
            "conden* culpab* sentenci*",
        ),
    ),
    Contrast(
        ATTEMPTED,
        idea(
            "managed",
            "manag(?:ed|es)_to succeed(?:s|ed)_in",
            r"logr(?:a|an|o|aron|aba|ado|ara|ar) consig* consigui(?:o|eron)",
            "manag* succe* able achiev*",
            "logr* consig* conseg* alcanz*_a pudo pudieron exito*",
        ),
    ),
    Contrast(
        idea(
            "usually",
            "usually typically generally normally tends?_to as_a_rule often sometimes mostly",
            "suele[ns]? solian? por_lo_(?:general|comun|regular) generalmente normalmente"
            " habitualmente usualmente tiend[ea]n?_a a_menudo a_veces con_frecuencia",
            "usual* typical* general* normal* tend* rule like* common* frequent* most* almost near*"
            " habit* often time* occasion* hardly rare* seldom would used_to virtual* practical*",
            "suel* soli* general* normal* habitual* usual* tiend* menudo frecuen* casi mayor* veces"
            " comun* costumbre* acostumbr* rar* apenas",
        ),
        idea(
            "always",
            "always invariably in_every_case every_time without_exception unfailingly"
            " inevitabl[ey]",
            "siempre invariablemente en_todos_los_casos todas_las_veces sin_excepcion inevitable*"
            " indefectiblemente",
            "all ever every* never each constant* any*",
            "tod[oa]s? cada cualquier* nunca jamas constante* una_y_otra",
        ),
    ),
    Contrast(
        idea(
            "urges",
            "urg(?:es|ed|ing) recommend(?:s|ed|ing)? advis(?:es|ed|ing) suggest(?:s|ed|ing)?"
            " propos(?:es|ed|ing) encourag(?:es|ed|ing)",
            "inst(?:a|an|o|aron|aba|aban)(?=_a) recomi* recomend(?:o|aron|aba*) aconsej(?:a|an|o"
            "|aron) sugi* sugeria* prop(?:one|onen|uso|usieron|onia*) exhort(?:a|an|o|aron)",
            "urg* recommend* advi* suggest* propos* encourag* invit* ask* call* appeal* should"
            " ought"
            " plead* counsel* press* plan* idea indicat* impl* seek* offer* put_to warn* if by_the"
            " point* appear* evidence",
            "inst* recom* aconsej* consej* sug* prop* exhort* invit* pid* ped* deberia* llam*"
            " indic*"
            " apunt* plante* anim* alent* conv* solicit* reclam* juzgar adv* parec* idea haria*",
        ),
        idea(
            "forces",
            "forc(?:es|ed|ing) oblig(?:es|ed|ing) compel(?:s|led|ling) requir(?:es|ed|ing)"
            " order(?:s|ed|ing) demand(?:s|ed|ing) impos(?:es|ed|ing)",
            "oblig(?:a|an|o|aron|aba*|ue|uen) forz(?:o|aron|aba*) fuerzan? exig(?:e|en|io|ieron"
            "|ia*)"
            " exij* impon(?:e|en|ia*) impuso impusieron orden(?:a|an|o|aron)",
            "forc* oblig* compel* requir* order* demand* impos* mandat* insist*",
            "oblig* forz* fuerz* exig* exij* impon* impus* orden* mand* insist*",
        ),
    ),
    Contrast(
        idea(
            "supposed",
            "suspect(?:s|ed|ing)? believ(?:e|es|ed|ing) thinks? thought suggest(?:s|ed)?"
            " fear(?:s|ed)?"
            " assum(?:e|es|ed|ing) presum(?:e|es|ed) estimat(?:e|es|ed) alleg(?:e|es|ed)"
            " claim(?:s|ed)? hint(?:s|ed)? impl(?:y|ies|ied) insinuat* reckons? speculat* suppos*"
            " guess* surmis* conjectur* doubt(?:s|ed)?",
            "sospech* cre(?:e|en|ia|ian|yo|yeron|o) piensan? pensaba* sugi* sugeria* tem(?:e|en"
            "|ian?)"
            " presum(?:e|en|ian?|io) estim(?:a|an|o|aron|aba*) calcul(?:a|an|o|aron|aba*)"
            " aleg(?:a|an|o|aron|aba*) insinu* sup(?:one|onen|onia*|uso) conjetur* especul*"
            " dud(?:a|an|o|aron|aba*)",
            "suspic* belief feel* point* indicat* seem* appear* like* probab* perhaps maybe possib*"
            " theor* think* say* said hold* argu* accord* hop* expect* afraid estimat* assess* put*"
            " rough* around about report* eyes view opinion took take* would might may could"
            " convinc*"
            " impress* look* apparent* evidence maintain* contend* assert* insist* imagin*"
            " mist[oa]*k*"
            " deduc* infer* calculat* by sense alleg* claim* signs? rumou?r* presum* doubt*",
            "recel* apunt* indic* parec* probab* quizas? tal_vez posib* teor* dic* dij* segun"
            " esper*"
            " calcul* estim* alreded* un[oa]s presunt* supuest* opin* juicio criterio habria* pod*"
            " pud* pued* sost* afirm* asegur* cre* pens* piens* imagin* impres* aparent* despr*"
            " tom*"
            " sup* dud* tem* tien*_por consider* convenc* jur* mant* ojos aleg* presum* entrever"
            " indici* señal* rumor*",
        ),
        idea(
            "known",
            "know knows knew prov(?:e|es|ed|en|ing) proof confirm(?:s|ed)?"
            " establish(?:es|ed)_(?:that|the) demonstrat(?:e|es|ed|ing) verif(?:y|ies|ied)"
            " certif(?:y|ies|ied) (?:is|are|was|were)_certain it_is_clear shows?_that showed_that"
            " officially guarantees?",
            r"(?<!nadie_)(?<!no_)sab(?:e|en|ia|ian)_que pr(?:ueba|ueban|obo|obaron"
            r"|obaba)(?!_(?:con|a|en|el|la|un)\b)"
            r" confirm(?:a|an|o|aron|ado|aba) comprob* comprueb* demostr* demuestr* certific*"
            r" constat*"
            r" verific* acredit* es_seguro garantiz* (?:ha|han)_probado",
            "kn[eo]* pro[vo]* confirm* establish* demonstr* verif* certif* certain* clear* show*"
            " officia* guarant* sure* conclus* test* assur* found find* ascertain* check* bore_out"
            " bear* evidence reveal* insur* attest* vouch* fact* determin* conclud* discover*"
            " identif*"
            " learn* reali[sz]* corrobor*",
            "sab* sup[oi]* pr[uo]*b* confirm* compr* demostr* demuestr* certif* constat* verific*"
            " acredit* segur* garant* muestr* mostr* cert* ciert* claro oficial* conoc* descubr*"
            " hall*"
            " hecho* consta asegur* establec* determ* conclu* ident* averigu* aval* patente"
            " corrobor*"
            " revel* confes* ratific* aclar* manifiesto evid* señal*",
        ),
    ),
    Contrast(
        idea(
            "perhaps",
            "may might could can perhaps maybe possib* probab* likely unlikely apparent* seem*"
            " appear*"
            " hope* expect* should believ* usually tend* estimat* think* thought looks? looked"
            " fear*",
            "pued* podr* podia* pud* quizas? tal_vez posib* probab* al_parecer parec* esper*"
            " deberia*"
            " cre(?:e|en|ia|ian) suel* estim* diria* dificilmente tem[eí]* confi* cabe",
        ),
        idea(
            "surely",
            "certainly undoubtedly unquestionably without_(?:a_|any_)?doubt (?:there_is_)?no_doubt"
            " definitely (?:is|are)_certain (?:sure|certain|guaranteed|bound)_(?:not_)?to"
            " inevitabl[ey] undeniabl[ey] surely for_sure unfailingly",
            "sin_(?:lugar_a_)?(?:ninguna_)?dudas? con_toda_(?:certeza|seguridad)"
            " indudable(?:mente)? seguro_que es_seguro inevitable(?:mente)? a_ciencia_cierta"
            " no_cabe_duda no_hay_duda definitivamente innegable(?:mente)? de_seguro ciertamente"
            " sin_falta con_certeza",
            "certain* sure* doubt* inevit* must clear* unavoid* always obvious* of_course undisput*"
            " fact no know* inexorabl* indisput* question* necessar* true naturally indeed secure*"
            " assur* never will none evident* bound",
            "segur* cert* ciert* dud* inevit* claro clara* innega* siempre evidente* fuerza remedio"
            " hecho* indiscut* irremed* irremis* obvi* necesari* desde_luego sin incuestion*"
            " forzos*"
            " ineluct* asegur* garant* nunca indefect* por_supuesto consta no nada nadie sab*",
        ),
    ),
    Contrast(
        idea(
            "might",
            "might may(?=_(?:well|be)\\b)",
            "podrian? quizas? tal_vez puede_que posiblemente",
            "may could can perhaps maybe poss* able potential* like* chance* suggest* probab* risk*"
            " enough if allow* let* threat* capab* seem* hint* should ought apparent*",
            "pod* pued* pud* posib* prob* capa* quepa* cab[ei]* si acaso permit* riesgo* amenaz*"
            " sug*"
            " parec* bast*",
        ),
        idea(
            "would",
            "would(?!_like\\b)",
            r"(?!(?:podr|deber|querr|gustar|mayor|minor|categor|panader|carpinter|refiner|galer"
            r"|bater"
            r"|secretar|libr|poli|alcald|ciudadan|audito?r|consultor|tesorer|cancill?er|ganader"
            r"|miner"
            r"|ingenier|asesor|lavander|peluquer|artiller|caballer|infanter|loter|teor)ia)"
            r"(?<!una_)(?<!la_)(?<!las_)(?<!de_)\w\w\w+ria[ns]?",
            "will wouldn't \\w+'d",
            r"\w+r(?:ia|ian|iamos|a|an)",
        ),
    ),
)
