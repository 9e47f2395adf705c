package plaza.conversation.incident.model;

/** What became of the wish to declare an incident or to change one. */
public sealed interface IncidentOutcome {

    /** It is kept so. */
    record Kept(Incident incident) implements IncidentOutcome {}

    /** It may not be. */
    sealed interface Refused extends IncidentOutcome {}

    /** The brand has no account in the sites of whoever asks. */
    record NoSuchBrand(String brand) implements Refused {}

    /** There is none, or it is of a brand out of sight: both look the same. */
    record Absent(IncidentId id) implements Refused {}

    /** Somebody changed it since that was read. */
    record Overtaken(long version) implements Refused {}

    /** It is over: nothing of it changes any more. */
    record Over(IncidentId id) implements Refused {}

    /** One of the brand that lasts has that title. */
    record TitleTaken(IncidentId by) implements Refused {}

    /** There are as many as there may be. */
    record TooMany(int most) implements Refused {}
}
