"""Given names, and which of the two languages render each other.

The press leaves people's names alone, but kings, popes and saints have one in each language (RAE,
Ortografía 2010, 7.4.3). The other names are the commonest of Spain and Latin America (INE,
Registraduría, INEGI) and of English-speaking countries (SSA, ONS): a change of one for another is
no spelling.
"""

from __future__ import annotations

import re
from functools import cache

from translate.lexicon.text import fold

_SAME = """
Alexander Alejandro; Alphonse Alfonso; Andrew Andrés; Ann Anne Anna Ana; Anthony Antonio Antony;
Augustine Agustín; Bartholomew Bartolomé; Benedict Benito Benedicto; Catherine Katherine Catalina;
Charles Carlos; Christopher Cristóbal; Clement Clemente; Dominic Domingo; Edward Eduardo;
Elizabeth Isabel; Ferdinand Fernando; Francis Francisco; Frederick Federico; George Jorge;
Gregory Gregorio; Helen Elena; Henry Enrique; Ignatius Ignacio; James Jacobo Jaime Santiago Diego;
Jerome Jerónimo; Joan Juana; John Juan; Joseph José; Josephine Josefina; Julian Julián;
Julius Julio; Lawrence Lorenzo; Leo León; Louis Luis Lewis; Luke Lucas; Margaret Margarita;
Mark Marcos;
Martin Martín; Mary María; Matthew Mateo; Michael Miguel; Nicholas Nicolás; Patrick Patricio;
Paul Pablo Paulo; Peter Pedro; Philip Felipe; Pius Pío; Ralph Raúl Rafael; Raphael Rafael;
Richard Ricardo; Robert Roberto; Stephen Steven Esteban; Teresa Theresa; Thomas Tomás; Urban Urbano;
Victoria; Vincent Vicente; William Guillermo; Xavier Javier; Albert Alberto; Alice Alicia;
Emily Emilia; Eugene Eugenio; Harold Haroldo; Hugh Hugo; Innocent Inocencio; Sylvester Silvestre;
Joe Joseph; Bob Robert; Bill William; Mike Michael; Tony Anthony; Jim James; Tom Thomas; Ed Edward;
Rachel Raquel; Lucy Lucía; Agnes Inés; Alfred Alfredo; Arthur Arturo; Ernest Ernesto;
Gerard Gerardo; Raymond Raimundo Ramón; Rudolph Rodolfo; Edmund Edmundo; Susan Susanna Susana;
Ruth Rut; Eve Eva; Esther Ester; Sarah Sara; Veronica Verónica; Monica Mónica; Sophia Sofía;
Isabella Isabela Isabel; Daniel; Adolph Adolfo; Bernard Bernardo; Claude Claudio; Hector Héctor;
Horace Horacio; Leonard Leonardo; Maurice Mauricio; Rose Rosa; Samuel; Simon Simón; Sophie Sofía;
Pepe José; Paco Francisco; Nacho Ignacio; Lola Dolores; Kike Enrique; Memo Guillermo; Beto Alberto
"""
_OTHERS = """
Abel Abraham Adela Adolfo Adrián Adriana Agustina Aída Aitana Alan Alba Alberta Alexandra Alexis
Alfredo Alma Álvaro Amalia Amanda Amparo Amy Andrea Ángel Ángela Ángeles Angélica Aníbal Antonia
Araceli Ariel Armando Arturo Aurora Aurelio Azucena Bárbara Beatriz Belén Benjamín Bernardo Berta
Blanca Boris Brandon Brenda Brian Bruno Camila Camilo Carla Carlota Carmen Carolina Cecilia César
Chloe Christian Clara Claudia Claudio Concepción Consuelo Cristian Cristina Damián Daniel Daniela
Daphne Darío David Deborah Delia Denis Diana Dolores Dora Doris Edgar Edith Edmundo Edwin Efraín
Elías Elisa Eliseo Elsa Elvira Emilio Emma Emmanuel Enriqueta Eric Erica Ernesto Estela Estefanía
Esther Ethan Eugenia Eva Evelyn Fabián Fabiola Fabio Fátima Fausto Felicia Félix Fermín Fidel Flor
Florencia Francisca Gabriel Gabriela Gastón Gerardo Germán Gilberto Gilda Gina Gisela Gladys Gloria
Gonzalo Graciela Guadalupe Gustavo Héctor Heriberto Hernán Hilda Homero Horacio Humberto Ian Ignacia
Inés Ingrid Irene Iris Irma Isaac Isabela Isaías Ismael Iván Ivonne Jacinto Jacqueline Jason Javiera
Jazmín Jennifer Jessica Jesús Jimena Joaquín Joel Jonathan Jordi Josefa Joshua Josué Juanita Judith
Julia Juliana Julieta Justin Karen Karina Karla Kevin Laura Leandro Leonardo Leonor Leopoldo Leticia
Lidia Lilian Liliana Lina Lisandro Lorena Lourdes Lucía Lucio Lucrecia Luisa Luz Magdalena Manuel
Manuela Marcela Marcelo Marcia Marco Marcial Margarito Mariana Mariano Maricela Marina Mario Marisol
Marta Martha Martina Maruja Matías Matilde Mauricio Mauro Máximo Mayra Melisa Mercedes Micaela
Milagros Milton Miriam Miranda Moisés Mónica Nadia Nancy Natalia Nelly Nelson Néstor Nicanor Nicole
Nidia Nieves Noé Noelia Noemí Nora Norberto Norma Octavio Ofelia Olga Olivia Omar Orlando Oscar
Osvaldo Pamela Paola Patricia Paula Paulina Paz Perla Petra Pilar Quique Ramiro Ramón Raquel Rebeca
Regina Renata René Reynaldo Rita Roberta Rocío Rodolfo Rodrigo Rogelio Rolando Romina Román Rosa
Rosalía Rosario Rosaura Roxana Rubén Rut Ruth Sabrina Salomé Salvador Samuel Sandra Sara Saúl
Sebastián Selena Sergio Silvia Simón Sofía Soledad Sonia Susana Tamara Tania Tatiana Tobías Trinidad
Ulises Úrsula Valentín Valentina Valeria Vanesa Verónica Víctor Vilma Violeta Virginia Viviana
Walter Wendy Wilfredo Wilson Ximena Yadira Yolanda Zoe Zulema Aaron Adam Aidan Alan Ashley Austin
Barry Beth Brad Bradley Brandon Bruce Bryan Cameron Carol Cheryl Cindy Clark Colin Connor Craig
Cynthia Dale Dan Dawn Dean Debbie Dennis Derek Donald Donna Doug Douglas Duncan Dylan Earl Elaine
Ellen Emma Eric Erin Evan Fiona Frank Fred Gail Gary Gavin Gerald Glenn Gordon Grace Graham Greg
Hannah Harry Hazel Heather Hilary Holly Howard Ian Jack Jacob Jake Jane Janet Janice Jean Jeff
Jeffrey Jenny Jeremy Jill Jimmy Joanne Jody Judy Julie Karl Kate Kathleen Keith Kelly Ken Kenneth
Kim Kyle Larry Leslie Linda Lisa Logan Lori Lynn Malcolm Marie Marilyn Mason Megan Melanie Mia
Nathan Neil Noah Norman Oliver Owen Pam Peggy Phil Phoebe Rachel Ray Rebecca Rick Rob Robin Roger
Ron Ronald Ross Roy Russell Ryan Sally Sam Sarah Scott Sean Shannon Sharon Shirley Simon Sophie
Stacy Stan Stella Sue Susan Ted Terry Tiffany Tim Timothy Todd Tracy Trevor Tyler Vera Wayne Zach
"""


@cache
def _rows() -> dict[str, frozenset[int]]:
    """From each folded name to the rows of names that render each other."""
    found: dict[str, frozenset[int]] = {}
    groups = [row.split() for row in _SAME.replace("\n", " ").split(";")]
    groups += [[name] for name in _OTHERS.split()]
    for number, group in enumerate(groups):
        for name in group:
            found[fold(name)] = found.get(fold(name), frozenset()) | {number}
    return found


def is_given(key: str) -> bool:
    """Tell whether a folded word is a given name."""
    return key in _rows()


def same_given(one: str, other: str) -> bool:
    """Tell whether two folded given names are one, or render each other."""
    rows = _rows()
    if not rows.get(one, frozenset()).isdisjoint(rows.get(other, frozenset())):
        return True
    # Sarah, Sara; Mohammed, Mohamed.
    return _plain(one) == _plain(other)


def _plain(key: str) -> str:
    """A folded name without what is silent: h, and the second of two letters."""
    return re.sub(r"(.)\1", r"\1", key.replace("h", ""))
