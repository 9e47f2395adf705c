package plaza.conversation.reason;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.conversation.reason.model.ReasonTree;

/** Each brand's tree of reasons, in all its versions. */
public interface ReasonTrees {

    /** The brand's tree as it is now, if it has one. */
    Uni<Optional<ReasonTree>> find(String brand);

    /** The brand's tree as it was in that version, if there was one. */
    Uni<Optional<ReasonTree>> find(String brand, long version);

    /**
     * Keeps it as the brand's newest, with who did it in the audit trail.
     *
     * <p>Fails with a conflict where somebody else kept one of that version.
     */
    Uni<Void> add(ReasonTree tree, String by);
}
