package plaza.ingestion.account.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.channel.model.Capabilities;

/**
 * {@code ingestion.account-changed.v1}: the whole present state of an account.
 *
 * @param mode left out where answers leave from here
 * @param servedSince left out where nobody ever only listened
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AccountPayload(
        String channel,
        String accountId,
        String name,
        String brand,
        String site,
        String language,
        String state,
        List<String> capabilities,
        Rules rules,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mode,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant servedSince,

        Instant changedAt) {

    /**
     * Limits of the network as data.
     *
     * @param acts what it demands of each act; left out where nothing is told
     * @param templates the words that it has approved; left out where it was not asked, or approves none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Rules(
            int maxTextLength,
            List<ActRulePayload> acts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TemplatePayload> templates) {

        static Rules of(Account account) {
            Capabilities capabilities = account.capabilities();
            return new Rules(
                    capabilities.maxTextLength(),
                    capabilities.rules().stream().map(ActRulePayload::of).toList(),
                    account.templates().map(TemplatePayload::list).orElse(null));
        }
    }

    /** The account as its readers see it. */
    public static AccountPayload of(Account account) {
        return new AccountPayload(
                account.ref().channel().value(),
                account.ref().id().value(),
                account.name(),
                account.brand().value(),
                account.homeSite().value(),
                account.language(),
                account.state().label(),
                account.capabilities().acts(),
                Rules.of(account),
                mode(account.serving().mode()),
                account.serving().since().orElse(null),
                account.changedAt());
    }

    /** What is usual is not said. */
    private static @Nullable String mode(AccountMode mode) {
        return mode == AccountMode.ANSWER ? null : mode.label();
    }
}
