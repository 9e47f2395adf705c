package plaza.conversation.capability;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.capability.model.Facts;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Turn;

/** Reads what capabilities depend on; within the session of the caller. */
@ApplicationScoped
public class GatherFacts {

    private final Messages messages;
    private final Accounts accounts;
    private final PrivateAnswers answers;

    GatherFacts(Messages messages, Accounts accounts, PrivateAnswers answers) {
        this.messages = messages;
        this.accounts = accounts;
        this.answers = answers;
    }

    /** What is known about answering that message, or acting on it. */
    public Uni<Facts> about(Conversation in, Optional<Message> target) {
        return messages.findLastInPrivate(in.id())
                .chain(last -> answered(target)
                        .map(answered -> new Facts(target, last, answered, in.turn() instanceof Turn.Resolved)))
                .chain(facts -> mode(in).map(facts::in));
    }

    /** The rules of the case's account. */
    public Uni<Rules> rules(Conversation in) {
        return accounts.find(in.account())
                .map(found -> found.map(Account::rules).orElse(Rules.UNTOLD));
    }

    private Uni<AccountMode> mode(Conversation in) {
        return accounts.find(in.account())
                .map(found -> found.map(Account::serving).orElse(Serving.ALWAYS).mode());
    }

    private Uni<Boolean> answered(Optional<Message> target) {
        return target.map(message -> answers.exists(message.id()))
                .orElseGet(() -> Uni.createFrom().item(false));
    }
}
