package plaza.conversation.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.SignedCommitment;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people the commitments of a case, with who gave their word. */
@ApplicationScoped
public class ReadCommitments {

    private final Commitments commitments;
    private final Colleagues colleagues;
    private final VisibleCases visible;
    private final Clock clock;

    ReadCommitments(Commitments commitments, Colleagues colleagues, VisibleCases visible, Clock clock) {
        this.commitments = commitments;
        this.colleagues = colleagues;
        this.visible = visible;
        this.clock = clock;
    }

    /** Those of a case; empty where the caller does not see it. */
    @WithSession
    public Uni<Optional<List<SignedCommitment>>> list(ConversationId conversation, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? commitments.list(conversation).chain(this::signed).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    Uni<List<SignedCommitment>> signed(List<Commitment> found) {
        Instant now = clock.instant();
        return colleagues.names(found.stream().map(Commitment::owner).toList()).map(names -> signed(found, names, now));
    }

    private static List<SignedCommitment> signed(List<Commitment> found, Map<AgentId, String> names, Instant now) {
        return found.stream()
                .map(each -> new SignedCommitment(each, names.get(each.owner()), now))
                .toList();
    }
}
