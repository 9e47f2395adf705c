package plaza.conversation.capability;

import plaza.conversation.account.Accounts;
import plaza.conversation.message.Messages;

/** The use cases of this package on ports of a test's choice. */
public final class Capable {

    private Capable() {}

    public static GatherFacts on(Messages messages, Accounts accounts, PrivateAnswers answers) {
        return new GatherFacts(messages, accounts, answers);
    }
}
