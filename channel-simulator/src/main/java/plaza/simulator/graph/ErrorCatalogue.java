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

    private static final Map<Integer, Words> WORDS = Map.ofEntries(
            Map.entry(1, UNKNOWN),
            Map.entry(2, SERVICE),
            Map.entry(4, APP_LIMIT),
            Map.entry(32, PAGE_LIMIT),
            Map.entry(100, GONE),
            Map.entry(102, SESSION),
            Map.entry(190, SESSION),
            Map.entry(200, PERMISSION),
            Map.entry(368, BLOCKED),
            Map.entry(506, DUPLICATE),
            Map.entry(613, RATE));

    private ErrorCatalogue() {}

    static GraphError of(Fault.ApiError fault) {
        Words words = WORDS.getOrDefault(
                fault.code(),
                new Words(
                        "(#" + fault.code() + ") The request was refused",
                        "(#" + fault.code() + ") Solicitud rechazada"));
        return new GraphError(
                status(fault.code()),
                fault.inSpanish() ? words.spanish() : words.english(),
                type(fault),
                fault.code(),
                fault.subcode(),
                fault.code() == 1 || fault.code() == 2,
                Optional.of(words.spanish()));
    }

    /** What an accepted act is told of as failed. */
    static GraphError failedInside() {
        return new GraphError(500, UNKNOWN.english(), GraphError.OAUTH, 1, OptionalInt.empty(), true, Optional.empty());
    }

    /** A refusal with a status whose body restfb searches for the error. */
    static GraphError refusedAsSuch() {
        return new GraphError(
                400, UNKNOWN.english(), GraphError.OAUTH, 1, OptionalInt.empty(), false, Optional.empty());
    }

    /** Whether the code says that too many calls were made. */
    static boolean isLimit(int code) {
        return code == 4 || code == 17 || code == 32 || code == 613 || (code >= 80001 && code <= 80014);
    }

    private static int status(int code) {
        return switch (code) {
            case 1, 2 -> 500;
            case 4, 17, 32 -> 403;
            case 102, 190 -> 401;
            default -> 400;
        };
    }

    private static String type(Fault.ApiError fault) {
        boolean gone = fault.code() == 100 && fault.subcode().equals(OptionalInt.of(33));
        return gone ? GraphError.METHOD : GraphError.OAUTH;
    }
}
