package plaza.ingestion.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.outbound.model.Gate;
import plaza.ingestion.outbound.model.HoldReason;

class ASilencedBrandOutranksWhatElseKeepsRepliesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    private static final Gate SHUT = Gate.OPEN.limited(NOW, Optional.empty());

    @Test
    void nothing_leaves_while_a_person_wants_silence_and_nobody_knows_until_when() {
        assertThat(board(DemoAccount.PAGE, Gate.OPEN, true).obstacle(NOW))
                .contains(new Board.Obstacle(HoldReason.BRAND_SILENCED, Optional.empty()));
    }

    @Test
    void it_is_told_before_a_limit_and_before_a_dead_token() {
        Account dead = DemoAccount.PAGE.in(AccountState.NEEDS_REAUTHORISATION, NOW);

        assertThat(board(dead, SHUT, true).obstacle(NOW))
                .map(Board.Obstacle::reason)
                .contains(HoldReason.BRAND_SILENCED);
    }

    @Test
    void what_was_in_the_way_before_is_in_the_way_again_when_it_is_lifted() {
        assertThat(board(DemoAccount.PAGE, SHUT, false).obstacle(NOW))
                .map(Board.Obstacle::reason)
                .contains(HoldReason.RATE_LIMITED);
    }

    @Test
    void the_network_may_still_be_asked_what_became_of_a_reply() {
        assertThat(board(DemoAccount.PAGE, Gate.OPEN, true).mayLook()).isTrue();
    }

    private static Board board(Account account, Gate gate, boolean silenced) {
        return new Board(Optional.of(account), gate, silenced, List.of(), List.of());
    }
}
