package plaza.ingestion.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.outbound.model.Gate;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Sending;

/**
 * What a dispatcher sees of one account at a glance.
 *
 * @param account empty where it is known no more
 * @param isSilenced whether nothing of its brand may leave
 * @param next replies that may leave now, were the gate open
 * @param unsettled leaving, or unknown
 */
record Board(Optional<Account> account, Gate gate, boolean isSilenced, List<Sending> next, List<Sending> unsettled) {

    /** Why nothing may leave, and until when where that is known. */
    record Obstacle(HoldReason reason, Optional<Instant> until) {}

    /** What keeps the account's replies from leaving, if anything does. */
    Optional<Obstacle> obstacle(Instant now) {
        if (isSilenced) {
            return Optional.of(new Obstacle(HoldReason.BRAND_SILENCED, Optional.empty()));
        }
        AccountState state = account.map(Account::state).orElse(AccountState.DISABLED);
        return switch (state) {
            case CONNECTED -> gate.closedAt(now).map(shut -> new Obstacle(shut.reason(), Optional.of(shut.until())));
            case NEEDS_REAUTHORISATION -> Optional.of(new Obstacle(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()));
            case DISABLED -> Optional.of(new Obstacle(HoldReason.ACCOUNT_PAUSED, Optional.empty()));
        };
    }

    /** True where nothing may leave because answers are written in another tool. */
    boolean isAnsweredElsewhere() {
        return account.filter(each -> each.serving().mode().isAnsweredElsewhere())
                .isPresent();
    }

    /** True where the network can be asked. */
    boolean mayLook() {
        return account.filter(each -> each.state() == AccountState.CONNECTED).isPresent();
    }
}
