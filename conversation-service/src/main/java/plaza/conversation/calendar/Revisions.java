package plaza.conversation.calendar;

import io.smallrye.mutiny.Uni;

/** The revision of all policies and calendars together. Called within a transaction. */
public interface Revisions {

    /**
     * Takes the next one. Others who change a policy or a calendar wait until this transaction ends, so that each sees
     * what the one before it left.
     */
    Uni<Void> next();
}
