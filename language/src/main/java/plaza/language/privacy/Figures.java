package plaza.language.privacy;

import java.util.Set;

/** Prices, dates, hours, quantities: numbers that are nobody's. They are taken out before telephones are looked for. */
final class Figures {

    private static final Set<String> CURRENCIES =
            Set.of("$", "€", "ars", "cop", "mxn", "usd", "eur", "clp", "uyu", "us");
    private static final Set<String> UNITS = Set.of(
            "€",
            "$",
            "%",
            "peso",
            "pesos",
            "euro",
            "euros",
            "dolar",
            "dolares",
            "mxn",
            "cop",
            "ars",
            "usd",
            "eur",
            "clp",
            "mil",
            "millon",
            "millones",
            "mega",
            "megas",
            "giga",
            "gigas",
            "mb",
            "gb",
            "tb",
            "kb",
            "mbps",
            "gbps",
            "kbps",
            "mhz",
            "ghz",
            "ms",
            "h",
            "hs",
            "hrs",
            "hora",
            "horas",
            "min",
            "minutos",
            "minuto",
            "seg",
            "segundos",
            "dia",
            "dias",
            "semana",
            "semanas",
            "mes",
            "meses",
            "ano",
            "anos",
            "km",
            "m",
            "mts",
            "metros",
            "veces",
            "vez",
            "usuarios",
            "clientes",
            "vecinos",
            "hogares",
            "familias",
            "personas",
            "canales",
            "lineas",
            "cuotas",
            "puntos",
            "equipos",
            "dispositivos",
            "llamadas",
            "inscritos",
            "visitas",
            "reclamos");

    private final Reading reading;

    Figures(Reading reading) {
        this.reading = reading;
    }

    /** True where the number before that word counts something. */
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    void settle() {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.at(at).isNumber() && !reading.isSettled(at)) {
                at = settle(at);
            }
        }
    }

    /** The last token that was looked at. */
    private int settle(int first) {
        int last = endOfGrouped(first);
        if (isDate(first)) {
            reading.settle(first, first + 4);
            return first + 4;
        }
        if (isPrice(first) || isQuantity(first, last) || isHour(first)) {
            reading.settle(first, last);
        }
        return last;
    }

    /** Thousands and decimals belong to the number: 28.900,50. */
    private int endOfGrouped(int first) {
        int last = first;
        while ((reading.at(last + 1).is(".") || reading.at(last + 1).is(","))
                && reading.at(last + 2).isNumber()
                && reading.at(last + 2).length() <= 3) {
            last += 2;
        }
        return last;
    }

    private boolean isPrice(int first) {
        return CURRENCIES.contains(reading.at(reading.previous(first)).text());
    }

    /** The last of several numbers may be a part of something longer, so nothing is taken from its unit. */
    private boolean isQuantity(int first, int last) {
        Token before = reading.at(reading.previous(first));
        boolean isPart =
                before.isNumber() || before.is("-") && reading.at(first - 2).isNumber();
        return !isPart && UNITS.contains(reading.at(reading.next(last)).text());
    }

    private boolean isHour(int first) {
        return reading.at(first + 1).is(":") && reading.at(first + 2).isNumber();
    }

    private boolean isDate(int first) {
        String separator = reading.at(first + 1).text();
        boolean isSeparated = (separator.equals("/") || separator.equals("-") || separator.equals("."))
                && reading.at(first + 3).is(separator)
                && reading.at(first + 2).isNumber()
                && reading.at(first + 4).isNumber();
        boolean isInside =
                reading.at(first - 1).is(separator) && reading.at(first - 2).isNumber();
        boolean goesOn =
                reading.at(first + 5).is(separator) && reading.at(first + 6).isNumber();
        return isSeparated
                && !isInside
                && !goesOn
                && (isDay(first, first + 2, first + 4)
                        || isDay(first + 2, first, first + 4)
                        || isDay(first + 4, first + 2, first));
    }

    private boolean isDay(int day, int month, int year) {
        return isWithin(day, 31)
                && isWithin(month, 12)
                && isYear(reading.at(year).text());
    }

    private boolean isWithin(int at, int most) {
        Token token = reading.at(at);
        return token.length() <= 2 && Integer.parseInt(token.text()) >= 1 && Integer.parseInt(token.text()) <= most;
    }

    private static boolean isYear(String text) {
        return text.length() == 2 || (text.length() == 4 && (text.startsWith("19") || text.startsWith("20")));
    }
}
