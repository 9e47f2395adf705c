package plaza.ingestion.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.ingestion.Square;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.normalise.model.Normalised;

/** What every adapter of {@link Interactions} does. */
public interface InteractionsContract {

    Interactions interactions();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    default void what_was_never_told_is_new() {
        List<Normalised> told = List.of(told(Square.newCommentId()));

        assertThat(store(told)).isEqualTo(told);
    }

    @Test
    default void what_was_told_before_is_not_new() {
        List<Normalised> told = List.of(told(Square.newCommentId()));
        store(told);

        assertThat(store(told)).isEmpty();
    }

    @Test
    default void of_a_batch_only_the_new_ones_come_back_in_their_order() {
        Normalised known = told(Square.newCommentId());
        Normalised third = told(Square.newCommentId());
        Normalised first = told(Square.newCommentId());
        store(List.of(known));

        assertThat(store(List.of(first, known, third))).containsExactly(first, third);
    }

    @Test
    default void nothing_told_is_nothing_new() {
        assertThat(store(List.of())).isEmpty();
    }

    @Test
    default void what_reached_us_before_the_moment_is_forgotten() {
        store(List.of(told(Square.newCommentId())));

        assertThat(forgetBefore(PageWebhooks.RECEIVED_AT.plus(Duration.ofMillis(1))))
                .isPositive();
        assertThat(forgetBefore(PageWebhooks.RECEIVED_AT.plus(Duration.ofMillis(1))))
                .isZero();
    }

    @Test
    default void what_reached_us_at_the_moment_is_kept() {
        List<Normalised> told = List.of(told(Square.newCommentId()));
        store(told);

        forgetBefore(PageWebhooks.RECEIVED_AT);

        assertThat(store(told)).isEmpty();
    }

    private List<Normalised> store(List<Normalised> told) {
        return inTransaction(() -> interactions().storeNew(told));
    }

    private int forgetBefore(Instant moment) {
        return inTransaction(() -> interactions().forgetBefore(moment));
    }

    private static Normalised told(String commentId) {
        return new Normalised(PageWebhooks.only(Square.comment(commentId, "x")), DemoAccount.PAGE);
    }
}
