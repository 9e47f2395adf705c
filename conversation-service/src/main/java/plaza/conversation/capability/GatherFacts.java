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
import plaza.conversation.vocabulary.model.AccountRef;

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
        return messages.findLastInPrivate(in.id(), spokenWith(in, target))
                .chain(last -> answered(target)
                        .map(answered -> new Facts(target, last, answered, in.turn() instanceof Turn.Resolved)))
                .chain(facts -> account(in, target).map(found -> facts.in(mode(found))));
    }

    /** The rules of the account by which that message is answered. */
    public Uni<Rules> rules(Conversation in, Optional<Message> target) {
        return account(in, target).map(found -> found.map(Account::rules).orElse(Rules.UNTOLD));
    }

    /** The account by which that message is answered, where it is known. */
    public Uni<Optional<Account>> account(Conversation in, Optional<Message> target) {
        return accounts.find(spokenWith(in, target));
    }

    /** A case may be spoken by several accounts, once cases became one: whoever wrote to one is answered by that one. */
    private static AccountRef spokenWith(Conversation in, Optional<Message> target) {
        return target.map(message -> message.key().account()).orElse(in.account());
    }

    private static AccountMode mode(Optional<Account> account) {
        return account.map(Account::serving).orElse(Serving.ALWAYS).mode();
    }

    private Uni<Boolean> answered(Optional<Message> target) {
        return target.map(message -> answers.exists(message.id()))
                .orElseGet(() -> Uni.createFrom().item(false));
    }
}
