package plaza.ingestion.facebook.model;

import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.RejectedReason;

/** What one change became. */
public sealed interface Mapped {

    /** Something that happened. */
    record Heard(Interaction interaction) implements Mapped {}

    /** Nothing to us. */
    record Nothing(IgnoredReason reason) implements Mapped {}

    /** Something that cannot be understood though it should be. */
    record Bad(RejectedReason reason, String detail) implements Mapped {}
}
