package plaza.workspace.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.TokenSet;

/** What every store of sessions does. */
abstract class SessionsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final SessionHandle LUCIA = handle(1);
    private static final SessionHandle SOFIA = handle(2);

    /** The store, which may hold what other tests have left. */
    abstract Sessions sessions();

    @Test
    void a_session_gives_the_tokens_that_were_stored_last() {
        // Given
        store(LUCIA, tokens("first", "refresh-1"), NOW);

        // When
        store(LUCIA, tokens("second", "refresh-2"), NOW.plusSeconds(240));

        // Then
        assertThat(find(LUCIA)).contains(tokens("second", "refresh-2"));
    }

    @Test
    void a_provider_may_give_no_refresh_token() {
        // When
        store(LUCIA, tokens("only", null), NOW);

        // Then
        assertThat(find(LUCIA).orElseThrow().findRefreshToken()).isEmpty();
    }

    @Test
    void nobody_finds_the_session_of_another_handle() {
        // Given
        wait(sessions().remove(SOFIA));

        // When
        store(LUCIA, tokens("lucia", "refresh"), NOW);

        // Then
        assertThat(find(SOFIA)).isEmpty();
    }

    @Test
    void a_session_that_was_ended_is_gone_and_may_be_ended_again() {
        // Given
        store(LUCIA, tokens("lucia", "refresh"), NOW);

        // When
        wait(sessions().remove(LUCIA));
        wait(sessions().remove(LUCIA));

        // Then
        assertThat(find(LUCIA)).isEmpty();
    }

    @Test
    void a_sweep_forgets_who_was_away_too_long_and_nobody_else() {
        // Given
        store(LUCIA, tokens("lucia", "refresh"), NOW.minus(Duration.ofHours(13)));
        store(SOFIA, tokens("sofia", "refresh"), NOW.minus(Duration.ofHours(11)));

        // When
        wait(new ForgetUnusedSessions(sessions(), new UsualSettings(), Clock.fixed(NOW, ZoneOffset.UTC)).sweep());

        // Then
        assertThat(find(LUCIA)).isEmpty();
        assertThat(find(SOFIA)).isPresent();
    }

    private void store(SessionHandle handle, TokenSet tokens, Instant at) {
        wait(sessions().store(handle, tokens, at));
    }

    private Optional<TokenSet> find(SessionHandle handle) {
        return wait(sessions().find(handle));
    }

    private static <T> T wait(Uni<T> answer) {
        return answer.await().atMost(Waiting.SHORT.budget());
    }

    private static TokenSet tokens(String access, @Nullable String refresh) {
        return new TokenSet("id-" + access, access, refresh, NOW, NOW.plus(Duration.ofMinutes(5)));
    }

    private static SessionHandle handle(int number) {
        byte[] random = new byte[SessionHandle.BYTES];
        Arrays.fill(random, (byte) number);
        return SessionHandle.of(random);
    }
}
