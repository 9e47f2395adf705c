package plaza.simulator.network;

/** Why a network did not do what it was asked. */
public sealed interface Refusal {
    /** Nothing of that id was ever written. */
    record Unknown(ExternalId id) implements Refusal {}

    /** It stood there once and has been removed. */
    record Removed(ExternalId id) implements Refusal {}

    /** The chosen id belongs to something else already. */
    record IdTaken(ExternalId id) implements Refusal {}

    /** Only its author may do this. */
    record NotTheirs(ExternalId id, Person actor) implements Refusal {}

    /** The page cannot hide what it wrote itself. */
    record OwnWords(ExternalId id) implements Refusal {}

    /** This network, or this simulator of it, does not have that. */
    record NotOffered(String what) implements Refusal {}
}
