"""Words that tell a woman from a man, in both languages.

Spanish "su" and "le" tell nothing, and plurals in the masculine are of both; English nouns of
profession tell nothing either. So only words that cannot be of the other gender are listed.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, oppose

# Offices that take an article in Spanish, with the article: "el juez" is a man, "la jueza" a woman.
_OFFICES_M = (
    r"(?:el|un|del|al|este|ese|nuevo|ex) (?:ministro|presidente|juez|fiscal|alcalde|gobernador"
    r"|senador|diputado|director|jefe|secretario|abogado|medico|doctor|profesor|maestro|escritor"
    r"|autor|periodista|candidato|lider|general|coronel|testigo|agente|policia|soldado|detenido"
    r"|sospechoso|acusado|artista|activista|funcionario|portavoz|vocero|congresista|embajador"
    r"|experto|cientifico|investigador|empresario|estudiante|paciente|lider|dirigente|economista"
    r"|analista|deportista|atleta|joven)"
)
_OFFICES_F = (
    r"(?:la|una|de la|a la|esta|esa|nueva|ex) (?:ministra|presidenta|presidente|jueza|juez|fiscal"
    r"|fiscala|alcaldesa|gobernadora|senadora|diputada|directora|jefa|secretaria|abogada|medica"
    r"|doctora|profesora|maestra|escritora|autora|periodista|candidata|lider|lideresa|general"
    r"|coronel|testigo|agente|soldado|detenida|sospechosa|acusada|artista|activista|funcionaria"
    r"|portavoz|vocera|congresista|embajadora|experta|cientifica|investigadora|empresaria"
    r"|estudiante|paciente|dirigente|economista|analista|deportista|atleta|joven)"
)

GENDERS: tuple[Opposition, ...] = (
    oppose(
        r"she|her|hers|herself|woman|women|mrs|ms|mother|daughters?|sisters?|wife|widow|girls?"
        r"|aunt|niece|queen|princess|grandmother|girlfriend|actress|lady|ladies|mom|female",
        rf"ella|ellas|mujer\w*|señora\w*|señorita|madre\w*|hijas?|hermanas?|esposas?|viuda"
        rf"|niñas?|chicas?|tias?|sobrina|reina|princesa|abuela|novia|actriz|dama\w*|doña|mama"
        rf"|muchacha|femenin\w+|{_OFFICES_F}",
        r"he|him|his|himself|man|men|mr|father|sons?|brothers?|husband|widower|boys?|uncle"
        r"|nephew|king|prince|grandfather|boyfriend|gentleman|gentlemen|dad|male|guy|guys|sir"
        r"|lord",
        rf"hombre\w*|señor(?:es)?|padres?|hijos?|hermanos?|esposos?|marido|viudo|niños?"
        rf"|chicos?|tio|sobrino|rey|principe|abuelo|novio|actor|caballero\w*|don|papa|muchacho"
        rf"|varon\w*|masculin\w+|{_OFFICES_M}",
    ),
    # Kinship by itself: "his mother" has a word of either gender. Masculine plurals are of both.
    oppose(r"mother|mom|mum", r"madre|mama", r"father|dad", r"padre|papa"),
    oppose(r"sister", r"hermana", r"brother", r"hermano"),
    oppose(r"daughter", r"hija", r"son", r"hijo"),
    oppose(r"wife", r"esposa|mujer|señora|conyuge", r"husband", r"esposo|marido|conyuge"),
    oppose(r"grandmother", r"abuela", r"grandfather", r"abuelo"),
    oppose(r"aunt", r"tia", r"uncle", r"tio"),
)
