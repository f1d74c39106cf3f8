"""What is so or the opposite, and to which degree: strong or weak, easy or difficult.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

QUALITIES: tuple[Opposition, ...] = (
    opposed(
        "strong+ strength= strengthen robust= powerful* sturdy= solid= tough+",
        "weak+ weaken feeble= fragile= frail=",
        "fuerte fortaleza fortalecer solido robusto poderoso firme reforzar intenso",
        "debil debilidad debilitar fragil endeble flojo",
    ),
    opposed(
        "wide+ broad+ ample= landslide= comfortable=",
        "narrow+ tight= slim= thin= razor-thin=",
        "amplio ancho holgado comodo abultado",
        "estrecho angosto ajustado escaso reñido apretado",
        also=("near* close_to=", "cerca* proxim*"),
    ),
    opposed(
        "large+ big+ huge= vast+ great= enormous= massive= giant= major=",
        "small+ tiny= minuscule= slight=",
        "grande gran= enorme inmenso vasto gigantesco",
        "pequeño chico diminuto minusculo escaso leve",
        also=(
            "size* few* less* more* little= child* kid* boy* girl* great-* large* wide*",
            "tamañ* mas= menos= niñ* mayor* much* poc* reducid* ampli* largo*",
        ),
    ),
    opposed(
        "safe+ safety= secure+ harmless=",
        "dangerous* danger* unsafe= insecure= risky= hazardous= perilous=",
        "seguro seguridad inofensivo inocuo a_salvo=",
        "peligroso peligro peligrosidad inseguro inseguridad riesgoso arriesgado",
        also=("securit* risk* insur* sure* save*", "riesg* asegur*"),
    ),
    opposed(
        "clean+",
        "dirty= polluted= contaminated= filthy=",
        "limpio",
        "sucio contaminado",
    ),
    opposed(
        "full+ packed= crowded=",
        "empty= vacant= deserted=",
        "lleno repleto abarrotado colmado",
        "vacio desierto desocupado",
        also=("complete*", "complet*"),
    ),
    opposed(
        "good= well=",
        "bad= badly= poorly=",
        "bueno buen= bien=",
        "malo mal=",
        also=("goods= property= fine* better= worse=", "bienes= mejor* peor* tambien="),
    ),
    opposed(
        "easy+ simple+ straightforward=",
        "difficult* hard= complex= complicated= tough= arduous=",
        "facil facilmente= sencillo simple",
        "dificil dificilmente= dificultad complejo complicado arduo",
        also=("heav* harsh*", "dur* fuert*"),
    ),
    opposed(
        "effective* efficient* efficacy=",
        "ineffective* inefficient* useless=",
        "eficaz eficazmente= efectivo eficiente eficacia",
        "ineficaz ineficiente inutil inefectivo ineficacia",
        also=("in_effect=", "en_efecto="),
    ),
    opposed(
        "usual* normal* common+ ordinary= frequent* often= regular*",
        "unusual* abnormal* uncommon* rare+ infrequent* seldom= exceptional*",
        "habitual normal comun corriente frecuente frecuentemente= a_menudo= con_frecuencia=",
        "inusual insolito anormal raro poco_comun poco_frecuente poco_habitual excepcional"
        " raramente= rara_vez= pocas_veces= contadas_veces= casi_nunca= inusitado",
        also=("strange* extraordinar*", "extrañ* extraordinari*"),
    ),
    opposed(
        "direct* first-hand=",
        "indirect*",
        "directo directamente=",
        "indirecto indirectamente=",
    ),
    opposed(
        "necessary= necessarily= essential= indispensable=",
        "unnecessary= unnecessarily= dispensable= needless*",
        "necesario imprescindible indispensable esencial",
        "innecesario prescindible superfluo",
    ),
    opposed(
        "possible= possibly= feasible= viable=",
        "impossible= unfeasible= unviable=",
        "posible factible viable",
        "imposible inviable",
    ),
    opposed(
        "able= capable= ability= capacity=",
        "unable= incapable= inability= incapacity=",
        "capaz capacidad",
        "incapaz incapacidad",
        also=("can= cannot= could*", "pued* pud* podi* imposib*"),
    ),
    opposed(
        "healthy= healthier=",
        "sick= ill= unhealthy= ailing=",
        "sano saludable",
        "enfermo insalubre",
    ),
    opposed(
        "important* significant* crucial= key= vital= decisive=",
        "unimportant= insignificant= irrelevant= trivial= negligible= minor=",
        "importante importancia= significativo crucial clave decisivo vital relevante",
        "insignificante irrelevante sin_importancia= trivial intrascendente desdeñable",
    ),
    opposed(
        "mild+ slight+ minor= light=",
        "severe* serious* grave+ acute=",
        "leve ligero moderado",
        "grave severo serio agudo gravedad gravemente=",
        also=("less* more* light*", "menor* luz*"),
    ),
    opposed(
        "new+ brand-new= modern=",
        "old+ ancient= outdated= obsolete=",
        "nuevo moderno novedoso flamante",
        "viejo antiguo vetusto obsoleto anticuado",
        also=(
            "years= former* renew* again= news= late* young* recent* elder*",
            "años= de_nuevo= nuevamente= mayor* ancian* edad* ex* recien*",
        ),
    ),
    opposed(
        "young+ youth= junior=",
        "old= older= elderly= aged= senior=",
        "joven juvenil juventud",
        "viejo anciano",
        also=("years= child* high*", "años= niñ* edad*"),
    ),
    opposed(
        "complete* full= total*",
        "incomplete* partial* unfinished=",
        "completo total integro",
        "incompleto parcial parcialmente= inconcluso",
    ),
    opposed(
        "stable= stability= steady= calm=",
        "unstable= instability= volatile= turbulent=",
        "estable estabilidad calma tranquilo",
        "inestable inestabilidad volatil turbulento",
    ),
    opposed(
        "visible=",
        "invisible= hidden=",
        "visible",
        "invisible oculto",
    ),
    opposed(
        "quiet* silent* silence=",
        "noisy= loud* noise=",
        "silencioso callado silencio tranquilo",
        "ruidoso estridente ruido",
    ),
    opposed(
        "sufficient* enough= adequate*",
        "insufficient* inadequate* lacking= shortage*",
        "suficiente adecuado",
        "insuficiente inadecuado falta= escasez escaso",
    ),
    opposed(
        "abundant= abundance= plentiful= plenty=",
        "scarce= scarcity= shortage*",
        "abundante abundancia sobrado",
        "escaso escasez",
        also=("lack* few* little=", "poc* falt*"),
    ),
    opposed(
        "fast+ quick+ rapid+ swift+ speedy=",
        "slow+ sluggish=",
        "rapido veloz acelerado agil",
        "lento pausado",
        also=("soon= early= prompt*", "pront* temprano*"),
    ),
    opposed(
        "advantage benefit strength",
        "disadvantage drawback weakness",
        "ventaja beneficio fortaleza",
        "desventaja inconveniente debilidad",
    ),
    opposed(
        "popular=",
        "unpopular=",
        "popular",
        "impopular",
    ),
    opposed(
        "thick+ dense+",
        "thin+ sparse+",
        "grueso espeso denso",
        "delgado fino ralo",
    ),
    opposed(
        "initial*",
        "final*",
        "inicial al_principio= en_un_principio= preliminar",
        "final finalmente= definitivo al_final= por_fin=",
        also=("first* last*", "primer* ultim*"),
    ),
    opposed(
        "limited= restricted=",
        "unlimited= unrestricted= boundless=",
        "limitado restringido",
        "ilimitado irrestricto sin_limites= sin_restricciones=",
    ),
)
