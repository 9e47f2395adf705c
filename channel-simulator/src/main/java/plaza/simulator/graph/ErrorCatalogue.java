package plaza.simulator.graph;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plaza.simulator.fault.Fault;

/** The errors that can be called up by code and subcode, with the status and the type that go with them. */
final class ErrorCatalogue {
    private record Words(String english, String spanish) {}

    private static final Words UNKNOWN =
            new Words("An unknown error has occurred.", "Se ha producido un error desconocido.");
    private static final Words SERVICE =
            new Words("Service temporarily unavailable", "El servicio no está disponible en este momento");
    private static final Words APP_LIMIT = new Words(
            "(#4) Application request limit reached", "(#4) Se alcanzó el límite de solicitudes de la aplicación");
    private static final Words PAGE_LIMIT =
            new Words("(#32) Page request limit reached", "(#32) Se alcanzó el límite de solicitudes de la página");
    private static final Words RATE = new Words(
            "(#613) Calls to this api have exceeded the rate limit.",
            "(#613) Las llamadas a esta API superaron el límite de frecuencia.");
    private static final Words SESSION = new Words(
            "Error validating access token: Session has expired.",
            "Error al validar el token de acceso: la sesión ha caducado.");
    private static final Words GONE = new Words(
            "Unsupported post request. Object does not exist, cannot be loaded due to missing permissions, or does not"
                    + " support this operation.",
            "Solicitud no admitida. El objeto no existe, no se puede cargar por falta de permisos o no admite esta"
                    + " operación.");
    private static final Words BLOCKED = new Words(
            "(#368) The action attempted has been deemed abusive or is otherwise disallowed",
            "(#368) La acción se consideró abusiva o no está permitida");
    private static final Words DUPLICATE =
            new Words("(#506) Duplicate status message", "(#506) Mensaje de estado duplicado");
    private static final Words PERMISSION = new Words("(#200) Permissions error", "(#200) Error de permisos");
    private static final Words USER_LIMIT =
            new Words("(#17) User request limit reached", "(#17) Se alcanzó el límite de solicitudes del usuario");
    private static final Words ACCOUNT_LIMIT = new Words(
            "There have been too many calls to this account. Wait a bit and try again.",
            "Se hicieron demasiadas llamadas a esta cuenta. Espera un poco y vuelve a intentarlo.");
    private static final Words WINDOW = new Words(
            "(#10) This message is sent outside of allowed window.",
            "(#10) Este mensaje se envió fuera del período permitido.");
    private static final Words NOBODY = new Words("(#100) No matching user found", "(#100) No se encontró el usuario");
    private static final Words UNAVAILABLE = new Words(
            "(#551) This person isn't available right now.", "(#551) Esta persona no está disponible en este momento.");
    private static final Words REPLIED =
            new Words("(#10900) Activity already replied to", "(#10900) Ya se respondió a esta actividad");
    private static final Words NOT_APPROVED = new Words(
            "(#100) Cannot tag messages with 'HUMAN_AGENT' without prior approval",
            "(#100) No se pueden etiquetar mensajes con 'HUMAN_AGENT' sin aprobación previa");
    private static final Words RETIRED = new Words(
            "(#100) This message tag is no longer supported", "(#100) Esta etiqueta de mensaje ya no se admite");
    private static final Words EMPTY = new Words(
            "(#100) Message cannot be empty, must provide valid attachment or text",
            "(#100) El mensaje no puede estar vacío: incluye un texto o un archivo adjunto");
    private static final Words UNDELIVERABLE =
            new Words("(#131026) Message undeliverable", "(#131026) No se puede entregar el mensaje");
    private static final Words RE_ENGAGEMENT =
            new Words("(#131047) Re-engagement message", "(#131047) Mensaje de reactivación");
    private static final Words THROUGHPUT =
            new Words("(#130429) Rate limit hit", "(#130429) Se alcanzó el límite de frecuencia");
    private static final Words PAIR = new Words(
            "(#131056) (Business Account, Consumer Account) pair rate limit hit",
            "(#131056) Se alcanzó el límite de frecuencia entre la empresa y el consumidor");
    private static final Words SPAM =
            new Words("(#131048) Spam rate limit hit", "(#131048) Se alcanzó el límite por correo no deseado");
    private static final Words NO_TEMPLATE = new Words(
            "(#132001) Template name does not exist in the translation",
            "(#132001) El nombre de la plantilla no existe en la traducción");
    private static final Words TEMPLATE_BLANKS = new Words(
            "(#132000) Number of parameters does not match the expected number of params",
            "(#132000) La cantidad de parámetros no coincide con la esperada");
    private static final Words TEMPLATE_PAUSED =
            new Words("(#132015) Template is paused", "(#132015) La plantilla está en pausa");
    private static final Words MEDIA =
            new Words("(#131053) Media upload error", "(#131053) Error al subir el archivo multimedia");
    private static final Words SEND_FAILED = new Words(
            "(#1200) Temporary send message failure. Please try again later.",
            "(#1200) Error temporal al enviar el mensaje. Vuelve a intentarlo más tarde.");
    private static final Words NEEDS_MESSAGING = new Words(
            "(#230) Requires pages_messaging permission to manage the object",
            "(#230) Se necesita el permiso pages_messaging para administrar el objeto");

    /** By code and subcode, then by code alone. */
    private static final Map<String, Words> WORDS = Map.ofEntries(
            Map.entry("1", UNKNOWN),
            Map.entry("2", SERVICE),
            Map.entry("4", APP_LIMIT),
            Map.entry("10", WINDOW),
            Map.entry("17", USER_LIMIT),
            Map.entry("32", PAGE_LIMIT),
            Map.entry("100", GONE),
            Map.entry("100/2018001", NOBODY),
            Map.entry("100/2018034", EMPTY),
            Map.entry("100/2018276", NOT_APPROVED),
            Map.entry("100/1893061", RETIRED),
            Map.entry("102", SESSION),
            Map.entry("190", SESSION),
            Map.entry("200", PERMISSION),
            Map.entry("200/1545041", UNAVAILABLE),
            Map.entry("230", NEEDS_MESSAGING),
            Map.entry("368", BLOCKED),
            Map.entry("506", DUPLICATE),
            Map.entry("551", UNAVAILABLE),
            Map.entry("613", RATE),
            Map.entry("1200", SEND_FAILED),
            Map.entry("10900", REPLIED),
            Map.entry("80001", ACCOUNT_LIMIT),
            Map.entry("80002", ACCOUNT_LIMIT),
            Map.entry("80006", ACCOUNT_LIMIT),
            Map.entry("80007", ACCOUNT_LIMIT),
            Map.entry("130429", THROUGHPUT),
            Map.entry("131026", UNDELIVERABLE),
            Map.entry("131047", RE_ENGAGEMENT),
            Map.entry("131048", SPAM),
            Map.entry("131053", MEDIA),
            Map.entry("131056", PAIR),
            Map.entry("132000", TEMPLATE_BLANKS),
            Map.entry("132001", NO_TEMPLATE),
            Map.entry("132015", TEMPLATE_PAUSED));

    private ErrorCatalogue() {}

    /** An error on demand. */
    static GraphError of(Fault.ApiError fault) {
        GraphError error = of(fault.code(), fault.subcode());
        return fault.inSpanish() ? error.with(error.userMessage().orElse(error.message())) : error;
    }

    /** An error that a rule of the network leads to. */
    static GraphError of(int code, OptionalInt subcode) {
        Words words = words(code, subcode);
        return new GraphError(
                status(code),
                words.english(),
                type(code, subcode),
                code,
                subcode,
                code == 1 || code == 2 || code == 1200,
                Optional.of(words.spanish()),
                isOfWhatsapp(code) ? Optional.of(words.english()) : Optional.empty());
    }

    private static Words words(int code, OptionalInt subcode) {
        Words byCode = WORDS.getOrDefault(
                Integer.toString(code),
                new Words("(#" + code + ") The request was refused", "(#" + code + ") Solicitud rechazada"));
        return subcode.isPresent() ? WORDS.getOrDefault(code + "/" + subcode.getAsInt(), byCode) : byCode;
    }

    /** What an accepted act is told of as failed. */
    static GraphError failedInside() {
        return new GraphError(
                500,
                UNKNOWN.english(),
                GraphError.OAUTH,
                1,
                OptionalInt.empty(),
                true,
                Optional.empty(),
                Optional.empty());
    }

    /** A refusal with a status whose body restfb searches for the error. */
    static GraphError refusedAsSuch() {
        return new GraphError(
                400,
                UNKNOWN.english(),
                GraphError.OAUTH,
                1,
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the code says that too many calls were made. */
    static boolean isLimit(int code) {
        return code == 4 || code == 17 || code == 32 || code == 613 || code == 130429 || isAccountLimit(code);
    }

    private static boolean isAccountLimit(int code) {
        return code >= 80001 && code <= 80014;
    }

    private static boolean isOfWhatsapp(int code) {
        return code >= 130000 && code < 140000;
    }

    private static int status(int code) {
        return switch (code) {
            case 1, 2 -> 500;
            case 4, 17, 32 -> 403;
            case 102, 190 -> 401;
            case 130429 -> 429;
            default -> 400;
        };
    }

    /** Instagram's own window is told by its own type; what is gone by another. */
    private static String type(int code, OptionalInt subcode) {
        if (code == 100 && subcode.equals(OptionalInt.of(33))) {
            return GraphError.METHOD;
        }
        return code == 10 && subcode.equals(OptionalInt.of(2534022)) ? GraphError.INSTAGRAM : GraphError.OAUTH;
    }
}
