package plaza.ingestion.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Pointed;

class SomethingWaitsForItsWordsNoLongerThanItMayTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    private static final Instant TELL_BY = NOW.plusSeconds(20);
    private static final Unread FRESH = Unread.of(
            new UUID(1, 2),
            new Pointed(
                    DemoAccount.PAGE.ref(),
                    Kind.MENTION,
                    new NetworkId("900_901"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    NOW),
            TELL_BY);

    @Test
    void it_is_told_at_its_moment_and_once() {
        assertThat(FRESH.isToBeToldAt(TELL_BY.minusMillis(1))).isFalse();
        assertThat(FRESH.isToBeToldAt(TELL_BY)).isTrue();
        assertThat(FRESH.told().isToBeToldAt(TELL_BY)).isFalse();
    }

    @Test
    void it_is_looked_at_again_ever_later_but_not_later_than_it_has_to_be_told() {
        Unread once = FRESH.triedInVain();
        Unread often = once.triedInVain().triedInVain().triedInVain();

        assertThat(once.nextAt(NOW)).isEqualTo(NOW.plusSeconds(2));
        assertThat(once.triedInVain().nextAt(NOW)).isEqualTo(NOW.plusSeconds(4));
        assertThat(often.triedInVain().nextAt(NOW)).isEqualTo(TELL_BY);
        assertThat(often.told().triedInVain().nextAt(NOW)).isEqualTo(NOW.plusSeconds(32));
    }

    @Test
    void what_was_told_is_looked_for_every_hour_at_last() {
        Unread told = new Unread(FRESH.id(), FRESH.thing(), TELL_BY, true, 1_000);

        assertThat(told.nextAt(NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
