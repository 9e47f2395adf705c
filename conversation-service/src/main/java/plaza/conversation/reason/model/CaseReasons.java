package plaza.conversation.reason.model;

import java.util.Optional;

/**
 * What a case may be about, and what it was closed with.
 *
 * @param tree the brand's as it is now; empty where it has none
 * @param closedWith empty where the case is not closed, or nobody said
 */
public record CaseReasons(Optional<ReasonTree> tree, Optional<Said> closedWith) {

    /** What was chosen, by the names of that version. */
    public record Said(long version, ReasonNode product, ReasonNode cause, ReasonNode resolution, ReasonNode area) {}
}
