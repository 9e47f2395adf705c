package plaza.language.privacy;

import java.util.Set;

/** The words of postal addresses, as they are written in the countries that we work in. */
final class AddressWords {

    private static final Set<String> STREETS = Set.of(
            "calle",
            "cll",
            "cl",
            "c",
            "avenida",
            "av",
            "avda",
            "avd",
            "ave",
            "carrera",
            "cra",
            "cr",
            "kr",
            "kra",
            "crr",
            "transversal",
            "transv",
            "tv",
            "diagonal",
            "diag",
            "dg",
            "circular",
            "autopista",
            "bulevar",
            "boulevard",
            "blvd",
            "bv",
            "bvar",
            "paseo",
            "plaza",
            "pza",
            "plz",
            "pasaje",
            "pje",
            "psje",
            "callejon",
            "privada",
            "priv",
            "calzada",
            "calz",
            "circuito",
            "cto",
            "cerrada",
            "retorno",
            "andador",
            "camino",
            "ronda",
            "rambla",
            "travesia",
            "costanera",
            "cuesta",
            "glorieta",
            "ac",
            "ak");

    private static final Set<String> NUMBERED = Set.of(
            "calle",
            "cll",
            "cl",
            "carrera",
            "cra",
            "cr",
            "kr",
            "kra",
            "crr",
            "transversal",
            "transv",
            "tv",
            "diagonal",
            "diag",
            "dg",
            "avenida",
            "av",
            "ac",
            "ak",
            "circular",
            "autopista");

    private static final Set<String> MARKERS =
            Set.of("#", "n", "no", "nro", "num", "numero", "mz", "manzana", "lt", "lote", "altura", "km");

    private static final Set<String> ENDING_A_NAME = Set.of(
            "y", "e", "o", "u", "con", "esquina", "esq", "entre", "hasta", "desde", "a", "en", "para", "por", "que",
            "se", "esta", "este", "es", "son", "fue", "hay", "ni", "me", "mi", "su", "sus", "tiene", "llega", "hace",
            "ya", "hoy", "ayer", "espero", "sin", "pero", "cuando", "porque", "si", "cada", "todo", "todos", "al", "un",
            "una", "va", "van", "lleva", "durante", "antes", "despues", "sobre", "segun", "tengo", "estoy", "vivo",
            "les", "nos");

    private static final Set<String> INSIDE = Set.of(
            "piso",
            "depto",
            "dpto",
            "departamento",
            "depa",
            "apto",
            "apartamento",
            "ap",
            "int",
            "interior",
            "torre",
            "casa",
            "puerta",
            "pta",
            "planta",
            "bloque",
            "portal",
            "escalera",
            "esc",
            "atico",
            "bajo",
            "local",
            "oficina",
            "of",
            "lt",
            "lote",
            "mz",
            "manzana");

    private static final Set<String> AREAS = Set.of("colonia", "col", "barrio", "fracc", "fraccionamiento", "urb");

    private static final Set<String> SIDES = Set.of(
            "izq", "izda", "izquierda", "dcha", "der", "derecha", "dch", "centro", "bis", "sur", "norte", "este");

    private static final Set<String> ORDINALS = Set.of("to", "do", "er", "ro", "mo", "vo", "o", "a", "ta", "da", "ra");

    private static final Set<String> LIVING = Set.of("vivo", "vivimos", "domicilio", "direccion", "domiciliado");

    private static final Set<String> MONTHS = Set.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private AddressWords() {}

    static boolean isStreet(String word) {
        return STREETS.contains(word);
    }

    /** A street that may have a number for a name. */
    static boolean isNumberedStreet(String word) {
        return NUMBERED.contains(word);
    }

    /** What the houses of a settlement are counted by. */
    static boolean isBlock(String word) {
        return word.equals("manzana") || word.equals("mz");
    }

    /** What stands before the number of a house. */
    static boolean isMarker(String word) {
        return MARKERS.contains(word);
    }

    static boolean endsName(String word) {
        return ENDING_A_NAME.contains(word);
    }

    /** What is told of the inside of a house. */
    static boolean isInside(String word) {
        return INSIDE.contains(word);
    }

    static boolean isArea(String word) {
        return AREAS.contains(word);
    }

    static boolean isSide(String word) {
        return SIDES.contains(word);
    }

    /** The ending of first, second, third. */
    static boolean isOrdinal(String word) {
        return ORDINALS.contains(word);
    }

    /** What people say before where they live. */
    static boolean isLiving(String word) {
        return LIVING.contains(word);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }
}
