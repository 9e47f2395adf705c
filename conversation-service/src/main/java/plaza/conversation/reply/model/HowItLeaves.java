package plaza.conversation.reply.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.Rules;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Message;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.Visibility;

/** Which way an answer takes: by where the message was said, where the agent wants to answer, and what the account can. */
final class HowItLeaves {

    private HowItLeaves() {}

    /** The way; empty where what was said in private would show in public, or the other way round without a way. */
    static Optional<NetworkAct> of(NewReply asked, Message target, Rules rules) {
        Visibility said = target.getCreation().act().visibility();
        boolean inPrivate = asked.visibility() == Visibility.PRIVATE;
        if (said == Visibility.PRIVATE || (said == null && inPrivate)) {
            return inPrivate ? Optional.of(message(asked.template())) : Optional.empty();
        }
        if (inPrivate) {
            return rules.find(NetworkAct.PRIVATE_REPLY)
                    .map(rule -> NetworkAct.PRIVATE_REPLY)
                    .filter(networkAct -> asked.template() == null);
        }
        boolean isMention = target.getCreation().act().kind() == Kind.MENTION;
        return asked.template() == null
                ? Optional.of(isMention ? NetworkAct.MENTION_REPLY : NetworkAct.COMMENT_REPLY)
                : Optional.empty();
    }

    private static NetworkAct message(@Nullable Template template) {
        return template == null ? NetworkAct.DIRECT_MESSAGE : NetworkAct.TEMPLATE_MESSAGE;
    }
}
