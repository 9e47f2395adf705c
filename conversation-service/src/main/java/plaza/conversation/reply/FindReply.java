package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.SignedReply;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;

/** Gives people the replies of a case, with who wrote them. */
@ApplicationScoped
public class FindReply {

    private final VisibleCases visible;
    private final Replies replies;
    private final Colleagues colleagues;

    FindReply(VisibleCases visible, Replies replies, Colleagues colleagues) {
        this.visible = visible;
        this.replies = replies;
        this.colleagues = colleagues;
    }

    /** The reply; empty where it is of another case, does not exist or is out of sight: all look the same. */
    @WithSession
    public Uni<Optional<SignedReply>> find(ConversationId conversation, ReplyId id, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen ? replies.find(id) : nothing())
                .map(found -> found.filter(reply -> reply.conversation().equals(conversation)).stream()
                        .toList())
                .chain(this::signed)
                .map(signed -> signed.stream().findFirst());
    }

    private static Uni<Optional<Reply>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    /** The replies of a case that the caller sees, in the order of approval; within the session of the caller. */
    public Uni<List<SignedReply>> list(ConversationId conversation) {
        return replies.list(conversation).chain(this::signed);
    }

    private Uni<List<SignedReply>> signed(List<Reply> found) {
        return colleagues.names(found.stream().map(Reply::agent).toList()).map(names -> signed(found, names));
    }

    private static List<SignedReply> signed(List<Reply> found, Map<AgentId, String> names) {
        return found.stream()
                .map(reply -> new SignedReply(reply, names.get(reply.agent())))
                .toList();
    }
}
