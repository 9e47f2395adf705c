package plaza.conversation.etiquette.model;

import plaza.conversation.privacy.model.Place;

/** Something to be said of a place in a draft. */
public sealed interface Remark {

    /** The word of the contract. */
    String rule();

    /** True where the draft cannot be sent as it is. */
    boolean isBlocking();

    /** Where it stands. */
    Place place();

    /** Somebody's data would stand in public. */
    record PersonalData(Place place) implements Remark {

        @Override
        public String rule() {
            return "personal-data";
        }

        @Override
        public boolean isBlocking() {
            return true;
        }
    }
}
