package plaza.conversation.matching.model;

import java.util.List;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/** What became of the wish to join two customers, or to part them again. */
public sealed interface JoinOutcome {

    /** It is done; also where it was before. */
    record Done() implements JoinOutcome {}

    /** It may not be. */
    sealed interface Refused extends JoinOutcome {}

    /** There is no such customer, or none in sight: both look the same. */
    record NotVisible(CustomerId customer) implements Refused {}

    /** There is no such other customer, or none in sight: both look the same. */
    record NoSuchOther(CustomerId other) implements Refused {}

    /** Nobody is joined with themselves. */
    record Itself(CustomerId customer) implements Refused {}

    /** The other one is no part of this one. */
    record NotJoined(CustomerId other) implements Refused {}

    /** In these cases both speak; they are taken apart first. */
    record Mixed(List<ConversationId> cases) implements Refused {

        /** Copies what could change under it. */
        public Mixed {
            cases = List.copyOf(cases);
        }
    }
}
