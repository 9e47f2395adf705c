package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.Policies;
import plaza.conversation.promise.model.Choice;
import plaza.conversation.promise.model.PolicyBook;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.promise.model.Situation;
import plaza.conversation.promise.model.Trait;
import plaza.conversation.vocabulary.model.ConversationId;

/** What cases are promised. Called within a session. */
@ApplicationScoped
public class Promises {

    private final Policies policies;
    private final Chronicles chronicles;

    Promises(Policies policies, Chronicles chronicles) {
        this.policies = policies;
        this.chronicles = chronicles;
    }

    /** What a case is promised that opens with these messages. */
    Uni<Promised> of(Birth birth, List<Message> received) {
        Situation situation = Situation.of(
                        birth.account().channel(),
                        birth.visibility(),
                        birth.home().brand())
                .of(received.stream()
                        .map(Message::getCreation)
                        .min(Comparator.comparing(creation -> creation.act().createdAt()))
                        .map(creation -> creation.act().kind().label())
                        .orElse(null));
        return policies.book().map(book -> book.promised(situation));
    }

    /** What a case is promised that goes on. */
    Uni<Promised> of(Conversation current) {
        return policies.book().chain(book -> situation(current, book).map(book::promised));
    }

    /** The same with its reasons. */
    public Uni<Optional<Choice>> choose(Conversation current) {
        return policies.book().chain(book -> situation(current, book).map(book::choose));
    }

    private Uni<Situation> situation(Conversation current, PolicyBook book) {
        Situation known = Situation.of(
                current.account().channel(),
                current.visibility(),
                current.home().brand());
        return book.asks(Trait.KIND)
                ? kind(current.id()).map(kind -> known.of(kind.orElse(null)))
                : Uni.createFrom().item(known);
    }

    private Uni<Optional<String>> kind(ConversationId id) {
        return chronicles.firstKind(id);
    }
}
