package plaza.ingestion.channel.model;

/** Why a reply will not stand on the network; open text for readers, closed for us who write it. */
public enum RefusalReason {
    TARGET_GONE("target-gone"),
    OUTSIDE_WINDOW("outside-window"),
    ALREADY_REPLIED("already-replied"),
    NOT_PERMITTED("not-permitted"),
    /** The person does not or cannot receive it. */
    UNREACHABLE("recipient-unreachable"),
    /** Something has to be set right at the network first, by an administrator. */
    NOT_CONFIGURED("not-configured"),
    BAD_INPUT("bad-input"),
    HELD_TOO_LONG("held-too-long"),
    NOT_PUBLISHED("not-published"),
    /** Nobody can tell whether it arrived, and the network cannot be asked: look before writing again. */
    NOT_CONFIRMED("not-confirmed"),
    /** The account's answers are written in another tool by now. */
    ANSWERED_ELSEWHERE("answered-elsewhere"),
    /** The network took it and did not deliver it, for no reason that its numbers tell. */
    NOT_DELIVERED("not-delivered"),
    /** The network does not take such a file with such an answer. */
    ATTACHMENT_NOT_TAKEN("attachment-not-taken"),
    /** Its bytes are not kept here any more. */
    ATTACHMENT_GONE("attachment-gone");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** The word on the wire, in the database and in metrics. */
    public String label() {
        return label;
    }

    /** The reason that is called so. */
    public static RefusalReason get(String label) {
        for (RefusalReason reason : values()) {
            if (reason.label.equals(label)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason to refuse a reply is called '" + label + "'");
    }
}
