package plaza.conversation.incident.model;

import plaza.conversation.vocabulary.model.ConversationId;

/** What became of the wish to say whether a case belongs to an incident. */
public sealed interface PartOutcome {

    /** It stands so. */
    record Said(Standing standing) implements PartOutcome {}

    /** It may not be said. */
    sealed interface Refused extends PartOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements Refused {}

    /** The incident does not exist, or is another brand's. */
    record NoSuchIncident(IncidentId incident) implements Refused {}

    /** The case is somebody else's. */
    record OwnerChanged(long epoch) implements Refused {}
}
