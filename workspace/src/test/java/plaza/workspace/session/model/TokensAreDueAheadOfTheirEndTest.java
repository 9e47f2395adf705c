package plaza.workspace.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokensAreDueAheadOfTheirEndTest {

    private static final Instant GIVEN = Instant.parse("2026-11-22T13:00:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(1);

    @Test
    void tokens_of_five_minutes_are_due_in_their_last_minute() {
        TokenSet tokens = living(Duration.ofMinutes(5));

        assertThat(tokens.isDue(GIVEN.plusSeconds(239), AHEAD)).isFalse();
        assertThat(tokens.isDue(GIVEN.plusSeconds(240), AHEAD)).isTrue();
    }

    @Test
    void tokens_of_one_minute_are_due_in_their_last_third_and_not_from_the_start() {
        TokenSet tokens = living(Duration.ofMinutes(1));

        assertThat(tokens.isDue(GIVEN.plusSeconds(39), AHEAD)).isFalse();
        assertThat(tokens.isDue(GIVEN.plusSeconds(40), AHEAD)).isTrue();
    }

    @Test
    void tokens_that_cannot_be_renewed_are_never_due() {
        TokenSet tokens = new TokenSet("id", "access", null, GIVEN, GIVEN.plusSeconds(60));

        assertThat(tokens.isDue(GIVEN.plusSeconds(59), AHEAD)).isFalse();
    }

    @Test
    void neither_tokens_nor_handles_show_themselves_in_a_log() {
        SessionHandle handle = SessionHandle.of(new byte[SessionHandle.BYTES]);

        assertThat(living(AHEAD).toString()).doesNotContain("access", "refresh");
        assertThat(handle.toString()).doesNotContain(handle.text());
    }

    private static TokenSet living(Duration life) {
        return new TokenSet("id-1", "access-1", "refresh-1", GIVEN, GIVEN.plus(life));
    }
}
