package plaza.conversation.imports;

import java.time.Clock;
import plaza.conversation.account.Accounts;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.Settling;
import plaza.conversation.intake.Claims;
import plaza.conversation.intake.FindPlace;
import plaza.conversation.intake.Followers;
import plaza.conversation.message.Messages;
import plaza.conversation.privacy.MarkPersonalData;
import plaza.platform.ids.Ids;

/** The use case of this package on ports of a test's choice. */
public final class Importing {

    private Importing() {}

    public static ImportCases on(
            ImportedCases imported,
            Accounts accounts,
            Claims claims,
            Messages messages,
            FindPlace places,
            Followers followers,
            MarkPersonalData marking,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        ImportCase one =
                new ImportCase(imported, accounts, claims, messages, places, followers, marking, cases, ids, clock);
        return new ImportCases(one, Settling.alone(), clock);
    }
}
