package plaza.conversation.outreach.model;

/** Why a rung of the ladder does not hold: stable words. */
public enum NotOnThisChannel {
    /** They want to hear of it elsewhere. */
    NOT_WISHED("not-wished"),
    /** They said no to this channel. */
    CONSENT_REFUSED("consent-refused"),
    /** They were not asked, and it is no complaint of theirs. */
    CONSENT_NOT_GIVEN("consent-not-given"),
    /** They never spoke to this brand there. */
    NOT_REACHABLE("not-reachable"),
    /** The network lets nothing of ours in unless they write first. */
    NETWORK_CLOSED("network-closed");

    private final String label;

    NotOnThisChannel(String label) {
        this.label = label;
    }

    /** The word of the contracts. */
    public String label() {
        return label;
    }
}
