package plaza.conversation.account.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class AccountReader {

    private final ObjectMapper json;

    AccountReader(ObjectMapper json) {
        this.json = json;
    }

    Account read(byte[] value) {
        try {
            return account(json.readValue(value, AccountPayload.class));
        } catch (JsonProcessingException e) {
            throw new PoisonRecord("malformed", "not an account: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Account account(@Nullable AccountPayload payload) {
        AccountPayload present = present("", payload);
        String accountId = present("accountId", present.accountId());
        String name = present.name() == null ? accountId : present.name();
        return new Account(
                new AccountRef(new Channel(present("channel", present.channel())), accountId),
                name,
                present.state() == null ? "unknown" : present.state(),
                present.rules() == null ? null : present.rules().maxTextLength(),
                rules(present.rules()),
                new Serving(
                        present.mode() == null ? AccountMode.ANSWER : AccountMode.of(present.mode()),
                        present.servedSince()),
                home(present),
                present("changedAt", present.changedAt()));
    }

    private static @Nullable Home home(AccountPayload told) {
        return told.brand() == null || told.site() == null || told.language() == null
                ? null
                : new Home(told.brand(), new Site(told.site()), told.language());
    }

    private static Rules rules(AccountPayload.@Nullable Rules told) {
        List<ActRulePayload> acts = told == null || told.acts() == null ? List.of() : told.acts();
        return new Rules(acts.stream().flatMap(act -> act.rule().stream()).toList())
                .wording(told == null ? null : TemplatePayload.forms(told.templates()));
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
