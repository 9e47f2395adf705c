package plaza.workspace.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.workspace.session.model.Renewal;
import plaza.workspace.session.model.SessionHandle;
import plaza.workspace.session.model.SessionState;
import plaza.workspace.session.model.TokenSet;

class TokensAreRenewedOnceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final SessionHandle HANDLE = SessionHandle.of(new byte[SessionHandle.BYTES]);

    private final InMemorySessions sessions = new InMemorySessions();
    private final SlowEndpoint endpoint = new SlowEndpoint();
    private final FreshTokens fresh =
            new FreshTokens(sessions, endpoint, new UsualSettings(), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void one_session_whose_tokens_end_soon() {
        open(endingIn(Duration.ofSeconds(30)));
    }

    @Test
    void eight_requests_at_once_share_one_renewal() {
        // When
        List<UniAssertSubscriber<SessionState>> waiting =
                IntStream.range(0, 8).mapToObj(each -> ask()).toList();
        endpoint.answers(new Renewal.Renewed(endingIn(Duration.ofMinutes(5))));

        // Then
        assertThat(endpoint.asked).isEqualTo(1);
        assertThat(waiting).allSatisfy(each -> each.assertItem(new SessionState.Open(endingIn(Duration.ofMinutes(5)))));
    }

    @Test
    void the_next_request_finds_the_new_tokens_in_the_store() {
        // Given
        ask();
        endpoint.answers(new Renewal.Renewed(endingIn(Duration.ofMinutes(5))));

        // When
        UniAssertSubscriber<SessionState> next = ask();

        // Then
        next.assertItem(new SessionState.Open(endingIn(Duration.ofMinutes(5))));
        assertThat(endpoint.asked).isEqualTo(1);
    }

    @Test
    void a_refusal_ends_the_session_for_good() {
        // Given
        ask();

        // When
        endpoint.answers(new Renewal.Refused());

        // Then
        ask().assertItem(new SessionState.Ended());
    }

    @Test
    void an_outage_is_not_noticed_while_the_tokens_are_good() {
        // Given
        UniAssertSubscriber<SessionState> waiting = ask();

        // When
        endpoint.answers(new Renewal.Unreachable());

        // Then
        waiting.assertItem(new SessionState.Open(endingIn(Duration.ofSeconds(30))));
    }

    @Test
    void an_outage_after_their_end_leaves_the_session_unknown_and_it_is_asked_again() {
        // Given
        open(endingIn(Duration.ofSeconds(-1)));
        UniAssertSubscriber<SessionState> waiting = ask();

        // When
        endpoint.answers(new Renewal.Unreachable());

        // Then
        waiting.assertItem(new SessionState.Unknown());
        ask();
        assertThat(endpoint.asked).isEqualTo(2);
    }

    @Test
    void tokens_with_time_left_are_given_as_they_are() {
        // Given
        open(endingIn(Duration.ofMinutes(4)));

        // When
        UniAssertSubscriber<SessionState> answer = ask();

        // Then
        answer.assertItem(new SessionState.Open(endingIn(Duration.ofMinutes(4))));
        assertThat(endpoint.asked).isZero();
    }

    @Test
    void a_handle_that_nobody_was_given_opens_nothing() {
        // Given
        byte[] guessed = new byte[SessionHandle.BYTES];
        guessed[0] = 1;

        // When
        UniAssertSubscriber<SessionState> answer =
                fresh.find(SessionHandle.of(guessed)).subscribe().withSubscriber(UniAssertSubscriber.create());

        // Then
        answer.assertItem(new SessionState.Ended());
    }

    private UniAssertSubscriber<SessionState> ask() {
        return fresh.find(HANDLE).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private void open(TokenSet tokens) {
        sessions.store(HANDLE, tokens, NOW)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .assertCompleted();
    }

    private static TokenSet endingIn(Duration left) {
        return new TokenSet("id", "access", "refresh", NOW.minus(Duration.ofMinutes(5)), NOW.plus(left));
    }

    private static final class SlowEndpoint implements TokenEndpoint {

        private final List<UniEmitter<? super Renewal>> waiting = new ArrayList<>();
        private int asked;

        @Override
        public Uni<Renewal> renew(TokenSet tokens) {
            return Uni.createFrom().emitter(emitter -> {
                asked++;
                waiting.add(emitter);
            });
        }

        void answers(Renewal renewal) {
            waiting.forEach(emitter -> emitter.complete(renewal));
            waiting.clear();
        }
    }
}
