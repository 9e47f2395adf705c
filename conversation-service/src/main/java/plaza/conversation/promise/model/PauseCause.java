package plaza.conversation.promise.model;

import java.util.Arrays;
import java.util.Optional;

/** Why a clock may stand still. Which one does, is said by each goal. */
public enum PauseCause {
    /** All that the customer said is answered: it is for them to go on. */
    WAITING_FOR_CUSTOMER("waiting-for-customer"),
    /** Somebody behind us was asked, and has not answered. */
    WAITING_FOR_BACK_OFFICE("waiting-for-back-office");

    private final String label;

    PauseCause(String label) {
        this.label = label;
    }

    /** The word of the contracts, the database and the metrics. */
    public String label() {
        return label;
    }

    /** The one of that label. */
    public static Optional<PauseCause> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
