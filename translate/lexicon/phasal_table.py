"""Words of before and after: still, no longer, already, again.

What surely is such a word stands with the uses in which it is none ("sit still", "no deja de
decir"); what may render one is wide: "remains shut" says "is still shut", "reabrir" "open again".
"""

from __future__ import annotations

from translate.lexicon.focus_row import Row

# Verbs that say "again" by their beginning.
_RE_EN = (
    r"re-\w+|re(?:activat|admi|align|appear|appoint|arm(?:ed|ing)?\b|arrange|arrest|assembl"
    r"|assign|born|bur[iy]"
    r"|bound|build|built|captur|cast|construct|claim|creat|cur|deploy|design|discover|do(?:ne|ing)?\b|draw"
    r"|drew"
    r"|elect|emerg|employ|enact|enter|establish|examin|fill|form|gain|generat|group|grow"
    r"|hears?\b|hir"
    r"|ignit|infect|instat|introduc|invent|invest|issu|kindl|laps|launch|light|liv|load|locat|made"
    r"|mak|marri|name|new|occup|open|organi|paint|peat|place|plant|play|print|read\b|route|run\b"
    r"|set"
    r"|start|stor|structur|sum[ei]|surfac|surg|tak|tell|told|think|thought|tri|turn|unit|us[ei]"
    r"|visit"
    r"|viv|writ|wrote)\w*"
)
_RE_ES = (
    r"re(?:abr|abier|activ|admi|anud|apar|apertur|arm[aóeé]|brot|ca[eíy]|captur|cobr|coloc"
    r"|conquist|construc"
    r"|construi|construy|constitu|cuper|descub|dibuj|edi[ct]|educ|elec|eleg|elig|encontr"
    r"|encuentr|encarn"
    r"|enví|escrib|escri|estren|estructur|formul|fund|gres|hac[eií]|hech|hic|hiz|ingres|inici"
    r"|instal"
    r"|instaur|integr|inaugur|inscri|intent|inclu|incid|iter|juven|lanz|le[eíy]|llen|nac|naz"
    r"|nov[aeó]"
    r"|nuev|organiz|pas[aeoó]|pet|pit|pid|pint|plant|pobl|produc|sembr|surg|tom|torn|tra[ns]mi"
    r"|ubic|unific"
    r"|unir|utiliz|vend|viv)\w*"
)

PHASES = (
    Row(
        "still",
        "major",
        {
            "en": r"(?<!\bsit )(?<!\bsat )(?<!\bstand )(?<!\bstood )(?<!\bheld )(?<!\bhold )"
            r"(?<!\blie )(?<!\blay )(?<!\blying )(?<!\bbut )(?<![.;] )still"
            r"(?! (?:life|lifes|image|images|photo\w*|water\w*|air"
            r"|more|less|further|another|other|others|worse|better|\w+er)\b)(?!\s*[,-])"
            r"|(?:continue[sd]?|continuing) (?:to|\w+ing)|(?:go|goes|going|went) on \w+ing"
            r"|kept on \w+ing",
            "es": r"\b(?<!menos )(?<!más )(?<!mejor )(?<!peor )(?<!menor )(?<!mayor )(?:todavía"
            r"|aún)(?! (?:más|menos|mayor\w*|menor\w*|mejor\w*|peor\w*)\b)"
            r"|sig(?:o|ue|uen|uió|uieron|uiendo) \w+[aeiáéí]ndo\w*|segu(?:ía|ían|ir|irá"
            r"|irán) \w+[aeiáéí]ndo\w*",
        },
        {
            "en": r"still|remain\w*|continu\w*|keep\w*|kept|yet|persist\w*|linger\w*|go(?:es"
            r"|ing)? on|went on"
            r"|surviv\w*|to this day|even (?:now|today)|stay\w*|so far|to date|ongoing"
            r"|until (?:now|today)|endur\w*"
            r"|maintain\w*|pending|hold\w*|held|last(?:s|ed|ing)?\b|today|ever|never|not|\w+n't"
            r"|no\b|further"
            r"|retain\w*|carr(?:y|ies|ied|ying) on|un\w+ed\b|now\b|as of|currently|outstanding"
            r"|unresolved"
            r"|despite|nevertheless|nonetheless|through\w*|long\b|while|as before|once more"
            r"|constant\w*|alive"
            r"|press\w* on|pursu\w*|follow\w*|proceed\w*|more\b|without|push\w*|additional"
            r"|awaiting|would not",
            "es": r"todavía|a[uú]n|sigu\w*|segu\w*|sigo|continu\w*|continú\w*|permane\w*"
            r"|mant[ei]\w*|persist\w*|qued\w*"
            r"|hasta (?:la fecha|hoy|ahora|el momento|entonces|ese|este)|ya\b|perdur\w*"
            r"|dur[aóe]\w*|sobreviv\w*"
            r"|hoy|pendiente\w*|conserv\w*|actual\w*|ahora|vigente\w*|no\b|sin\b|falta\w*"
            r"|por \w+[aei]r\b|nunca"
            r"|jamás|ni\b|prosig\w*|prosegu\w*|subsist\w*|resist\w*|mientras|en pie|más|aunque"
            r"|pese|a pesar|lleva\w*"
            r"|viv[oa]s?|llev[oó]|además|insist\w*",
        },
    ),
    Row(
        "no longer",
        "major",
        {
            "en": r"\bno longer\b|\b(?:not|\w+n't|never|nobody|no one"
            r"|nothing)\b[^.,;]{0,40}\b(?:anymore|any longer)"
            r"|(?<!not )(?<!n't )(?<!never )(?:stop(?:s|ped)?|ceas(?:es?|ed)"
            r"|quit)(?: to)? \w+ing(?! (?:and|or)\b)",
            "es": r"\bya no\b|\bya (?:nadie|nada|ningun[oa]?|tampoco)\b"
            r"|(?<!no )(?<!sin )(?<!sin que )"
            r"dej(?:ó|aron|a|an|aba|aban|ará|arán) de \w+[aei]r(?:se|l[oae]s?)?\b",
        },
        {
            "en": r"no longer|anymore|any ?more|any longer|stop\w*|ceas\w*|quit\w*|g[ai]ve\w* up"
            r"|used to|abandon\w*|left|sold out|out of|full"
            r"|former\w*|once\b|lost|lose\w*|end(?:s|ed|ing)?\b|gone|no more|not|\w+n't|never"
            r"|drop\w*|fail\w*|without"
            r"|fell (?:out|silent)|since|past|ex-\w+|out of|already|halt\w*|over\b|until"
            r"|previously|break\w*|broke"
            r"|longer|neglect\w*|skip\w*|nobody|no one|nothing|neither|nor|cannot|miss\w*"
            r"|disappear\w*|vanish\w*|dry"
            r"|dried|other than|anything but|barred?|only|now",
            "es": r"ya\b|dej\w*|ces\w*|abandon\w*|perd\w*|pierd\w*|antes|ex\b|nunca más"
            r"|no\b[^.;]*\bmás|termin\w*|acab\w*"
            r"|antiguo\w*|antigua\w*|suspend\w*|interrump\w*|renunci\w*|desapare\w*|atrás"
            r"|pas\w+ a la historia|solía\w*"
            r"|desde|hasta|quit\w*|sin\b|romp\w*|fin\b|detuv\w*|deten\w*|par[óa]\w*|ahora|más"
            r"|hoy|nunca",
        },
    ),
    Row(
        "again",
        "major",
        {
            "en": r"(?<!\band )(?<!\bthen )(?<!\bonce )\bagain\b(?! and again)|\bonce (?:again"
            r"|more)\b"
            r"|re(?:open|built|build|elect|arrest|appoint|bur[iy]|enter|capture)\w*",
            "es": r"\bv(?:olv|uelv)\w+ a \w+[aei]r(?:se|l[oae]s?|[mt]e)?\b|\b(?:otra vez"
            r"|de nuevo|nuevamente)\b"
            r"|re(?:abr|abier|constru(?!cci)|eleg|elig|elec|ingres|captur)\w*",
        },
        {
            "en": r"for good|permanent\w*|shut|since|again|once more|another|anew|afresh"
            r"|back\b|further|new\w*|renew\w*|second"
            r"|third|fresh\w*|twice|repeat\w*"
            r"|more than once|also|more\b|still|time and|resum\w*|return\w*|revert\w*"
            r"|re\w*establish\w*|restor\w*|recur\w*"
            r"|other\b|too\b|last time|keep\w*|kept|continu\w*|never|ever|times|encore"
            rf"|repeated\w*|relaps\w*|comeback|{_RE_EN}",
            "es": r"para siempre|definitiv\w*|resto|volv\w*|vuelv\w*|vuelt\w*|otr[oa]s?"
            r"|nuevamente|nuev[oa]s?|retom\w*"
            r"|retorn\w*|repet\w*|repit\w*|reanud\w*"
            r"|segund[oa]|tercer\w*|reiter\w*|más|también|además|recae\w*|recay\w*|restable\w*"
            r"|restaur\w*|veces|vez|seguir"
            r"|sig(?:ue|uió|uen)|continu\w*|nunca|jamás|regres\w*|devol\w*|devuel\w*|recurr\w*"
            rf"|{_RE_ES}",
        },
    ),
    Row(
        "already",
        "minor",
        {
            "en": r"already",
            "es": r"ya(?! (?:no|nadie|nada|ningun\w*|tampoco|que|sea|fuera|está|de por sí"
            r"|es hora)\b)(?!\s*[,.;])",
        },
        {
            "en": r"already|now\b|by (?:then|now|that time)|yet|had\b|has\b|have\b|'ve\b|'d\b"
            r"|previous\w*|before\w*|earlier|early|long\b"
            r"|once\b|so far|as soon|as of|since|any ?more|longer|then\b|ready|when|after|even"
            r"|former\w*|past|ago|at last|finally"
            r"|to begin with|until|time\b|will\b|would\b|right away|today|current\w*|exist\w*"
            r"|well\b|over\b|once",
            "es": r"ya\b|previ\w*|antes|de por sí|desde|anterior\w*|antigu\w*|hab[ií]a\w*|ha\b"
            r"|han\b|hab[ie]\w*|hace\b|tempran\w*"
            r"|ahora|entonces|actual\w*|hoy|últim\w*|cuando|tras|después|hasta|incluso|ex\w+",
        },
    ),
)
