package plaza.ingestion.channel.model;

/** What one part of a payload became. */
public sealed interface Mapped {

    /** Something that happened. */
    record Heard(Interaction interaction) implements Mapped {}

    /** Nothing to us. */
    record Nothing(IgnoredReason reason) implements Mapped {}

    /** Something that cannot be understood though it should be. */
    record Bad(RejectedReason reason, String detail) implements Mapped {}
}
