package plaza.language.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say what the number after them is. The nearest one counts, within the reach of its kind. */
final class Announcements {

    private static final int FARTHEST = 10;

    private static final Map<Announcement, Integer> REACH = Map.of(
            Announcement.DOCUMENT, 7,
            Announcement.ACCOUNT, 4,
            Announcement.BANK_ACCOUNT, 6,
            Announcement.CARD, 8,
            Announcement.PHONE, FARTHEST,
            Announcement.REFERENCE, 2);

    private static final Map<Announcement, Set<String>> WORDS = Map.of(
            Announcement.DOCUMENT,
            Set.of(
                    "dni",
                    "documento",
                    "doc",
                    "cedula",
                    "cc",
                    "ciudadania",
                    "cuit",
                    "cuil",
                    "nit",
                    "nif",
                    "nie",
                    "cif",
                    "rut",
                    "run",
                    "curp",
                    "rfc",
                    "ine",
                    "ife",
                    "pasaporte",
                    "elector",
                    "ci",
                    "identificacion",
                    "identidad"),
            Announcement.ACCOUNT,
            Set.of("contrato", "cliente", "abonado", "suscriptor", "cuenta", "poliza", "nic", "titular"),
            Announcement.BANK_ACCOUNT,
            Set.of("clabe", "cbu", "cvu", "ahorros", "ahorro", "corriente", "bancaria", "iban"),
            Announcement.CARD,
            Set.of("tarjeta", "visa", "mastercard", "amex", "debito", "credito"),
            Announcement.PHONE,
            Set.of(
                    "tel",
                    "telf",
                    "tfno",
                    "tlf",
                    "fono",
                    "cel",
                    "celu",
                    "cell",
                    "movil",
                    "fijo",
                    "whatsapp",
                    "whats",
                    "wsp",
                    "wasap",
                    "wpp",
                    "contacto",
                    "linea",
                    "lineas",
                    "portar",
                    "portabilidad",
                    "recarga",
                    "mensaje",
                    "mensajes",
                    "numero"),
            Announcement.REFERENCE,
            Set.of(
                    "ticket",
                    "caso",
                    "reclamo",
                    "radicado",
                    "folio",
                    "gestion",
                    "incidencia",
                    "incidente",
                    "orden",
                    "pedido",
                    "reporte",
                    "pqr",
                    "guia",
                    "factura",
                    "imei",
                    "serie",
                    "modelo",
                    "version",
                    "error",
                    "resolucion",
                    "ley",
                    "decreto",
                    "articulo",
                    "expediente",
                    "seguimiento",
                    "transaccion",
                    "comprobante"));

    /** Words that begin so announce a telephone, however they go on: "llámenme", "marcaremos", "telefónico". */
    private static final List<String> CALLING = List.of("llam", "marca", "marqu", "telefon", "celular", "comuni");

    private final Reading reading;

    Announcements(Reading reading) {
        this.reading = reading;
    }

    /** What the words before that token say. */
    Announcement before(int token) {
        int words = 0;
        boolean isPastNumber = false;
        int at = token - 1;
        while (at >= 0 && words < FARTHEST && token - at < FARTHEST * 4 && !endsASentence(at)) {
            isPastNumber |= reading.at(at).isNumber();
            if (reading.at(at).isWord()) {
                words++;
                Announcement said = said(at);
                if (said != Announcement.NONE && words <= REACH.get(said) && isOf(said, isPastNumber)) {
                    return said;
                }
            }
            at--;
        }
        return Announcement.NONE;
    }

    /** An account has one number, so a second one after its word is something else: "cliente desde 2015, pago 35000". */
    private static boolean isOf(Announcement said, boolean isPastNumber) {
        return said != Announcement.ACCOUNT || !isPastNumber;
    }

    private Announcement said(int at) {
        String word = reading.at(at).text();
        if (CALLING.stream().anyMatch(word::startsWith)) {
            return Announcement.PHONE;
        }
        if (isCedula(at)) {
            return Announcement.DOCUMENT;
        }
        if (word.equals("pago")
                && reading.at(reading.previous(reading.previous(at))).is("referencia")) {
            return Announcement.ACCOUNT;
        }
        for (Map.Entry<Announcement, Set<String>> each : WORDS.entrySet()) {
            if (each.getValue().contains(word)) {
                return each.getKey();
            }
        }
        return Announcement.NONE;
    }

    /** "C.C." */
    private boolean isCedula(int at) {
        return reading.at(at).is("c")
                && reading.at(at - 1).is(".")
                && reading.at(at - 2).is("c");
    }

    private boolean endsASentence(int at) {
        Token token = reading.at(at);
        if (token.is("!") || token.is("?")) {
            return true;
        }
        return token.is(".") && reading.at(at + 1).isSpace() && reading.isCapital(at + 2);
    }
}
