package plaza.local.part;

import java.util.Optional;

/** What a part is, and so how it is started. */
public sealed interface PartKind {

    /** The database server of all services. */
    record Postgres() implements PartKind {}

    /** The broker of all services. */
    record Kafka() implements PartKind {}

    /** The server that knows the people. */
    record Keycloak() implements PartKind {}

    /**
     * A Quarkus application of this repository.
     *
     * @param module its Maven module
     * @param database its database, whose owner and password are named alike; empty when it has none
     * @param heap the most that its heap may take, as {@code -Xmx} reads it
     */
    record App(String module, Optional<String> database, String heap) implements PartKind {}
}
