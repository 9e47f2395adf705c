package plaza.conversation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.Commitment.Standing;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.ConversationId;

/** Words that are given, on every kind of adapter. */
public interface CommitmentsContract {

    House house();

    @Test
    default void a_word_that_is_given_stands_in_its_case_and_is_told() {
        Desk desk = owned();
        long before = desk.conversationNow().sequence();

        Commitment given = noted(give(desk, "A las 14 te escribo", Duration.ofHours(5)));

        assertThat(of(desk)).containsExactly(given);
        assertThat(given.owner()).isEqualTo(Desk.LUCIA);
        assertThat(given.warnAt()).isEqualTo(given.dueAt().minus(Duration.ofHours(1)));
        assertThat(desk.conversationNow().sequence()).isEqualTo(before + 1);
    }

    @Test
    default void the_same_word_once_more_is_the_one_that_is_there() {
        Desk desk = owned();
        Instant due = house().now().plus(Duration.ofHours(4));
        Commitment given = noted(house().give(wish(desk, "A las 14 te escribo", due, 1)));

        CommitmentOutcome again = house().give(wish(desk, "A las 14 te escribo", due, 1));

        assertThat(noted(again)).isEqualTo(given);
        assertThat(of(desk)).hasSize(1);
    }

    @Test
    default void what_is_kept_in_time_is_kept_once_and_never_told_as_broken() {
        Desk desk = owned();
        Commitment given = noted(give(desk, "Te llamo", Duration.ofHours(4)));

        Commitment kept = noted(keep(desk, given.id()));

        assertThat(kept.standing(house().now())).isEqualTo(Standing.KEPT);
        assertThat(kept.keptBy()).isEqualTo(Desk.LUCIA);
        long version = desk.conversationNow().version();
        assertThat(noted(keep(desk, given.id()))).isEqualTo(kept);
        tellAll();
        assertThat(desk.conversationNow().version()).isEqualTo(version);
    }

    @Test
    default void what_is_due_is_warned_of_and_told_as_broken_once() {
        Desk desk = owned();
        Commitment past = given(desk, Duration.ofHours(3), Duration.ofHours(1));
        Commitment soon = given(desk, Duration.ofHours(3), Duration.ofMinutes(-5));
        long before = desk.conversationNow().sequence();

        tellAll();

        assertThat(desk.conversationNow().sequence())
                .as("one warned and broken, one warned")
                .isEqualTo(before + 3);
        tellAll();
        assertThat(desk.conversationNow().sequence()).isEqualTo(before + 3);
        assertThat(of(desk)).extracting(Commitment::id).containsExactly(past.id(), soon.id());
        assertThat(of(desk).getFirst().brokenAt()).isNotNull();
        assertThat(of(desk).getLast().warnedAt()).isNotNull();
        assertThat(of(desk).getLast().brokenAt()).isNull();
    }

    @Test
    default void what_is_kept_too_late_is_told_as_broken_and_as_kept() {
        Desk desk = owned();
        Commitment past = given(desk, Duration.ofHours(3), Duration.ofHours(1));
        long before = desk.conversationNow().sequence();

        Commitment kept = noted(keep(desk, past.id()));

        assertThat(kept.standing(house().now())).isEqualTo(Standing.MISSED);
        assertThat(desk.conversationNow().sequence()).isEqualTo(before + 2);
    }

    @Test
    default void a_word_moves_with_a_case_that_becomes_part_of_another() {
        String tag = Tags.next();
        Said first = Said.comment("900_910").elsewhere(tag);
        Said second = Said.comment("900_920").elsewhere(tag);
        house().hear(first.created());
        house().hear(second.created());
        Desk one = Desk.of(house(), first).accepts(1);
        Desk other = Desk.of(house(), second).accepts(1);
        Commitment given = noted(give(other, "Te llamo", Duration.ofHours(4)));

        house().merge(new MergeWish(one.conversation(), other.conversation(), Desk.LUCIA, false, 1, one.sight()));

        assertThat(of(one)).extracting(Commitment::id).containsExactly(given.id());
        assertThat(of(other)).isEmpty();
    }

    @Test
    default void only_the_owner_gives_a_word_that_can_be_kept() {
        Desk desk = owned();
        ConversationId id = desk.conversation();
        Instant now = house().now();

        assertThat(give(desk.of(Desk.MATEO), "Te llamo", Duration.ofHours(1)))
                .isEqualTo(new CommitmentOutcome.NotVisible(id));
        assertThat(house().give(wish(desk, "Te llamo", now.plusSeconds(60), 0)))
                .isEqualTo(new CommitmentOutcome.OwnerChanged(1));
        assertThat(house().give(wish(desk, "Te llamo", now.plusSeconds(60), 2)))
                .isEqualTo(new CommitmentOutcome.NotYetOwner(2));
        assertThat(give(desk, " ", Duration.ofHours(1))).isEqualTo(new CommitmentOutcome.EmptyText());
        assertThat(give(desk, "x".repeat(501), Duration.ofHours(1)))
                .isEqualTo(new CommitmentOutcome.TextTooLong(500, 501));
        assertThat(give(desk, "Te llamo", Duration.ofHours(-1))).isInstanceOf(CommitmentOutcome.OutOfReach.class);
        assertThat(give(desk, "Te llamo", Duration.ofDays(367))).isInstanceOf(CommitmentOutcome.OutOfReach.class);
        assertThat(keep(desk, new CommitmentId(UUID.randomUUID()))).isEqualTo(new CommitmentOutcome.NotVisible(id));
        assertThat(of(desk)).isEmpty();
    }

    @Test
    default void a_case_has_no_more_than_anybody_can_keep() {
        Desk desk = owned();
        for (int each = 0; each < Commitment.MOST_OPEN; each++) {
            noted(give(desk, "Te llamo " + each, Duration.ofHours(1)));
        }

        assertThat(give(desk, "Te llamo una vez más", Duration.ofHours(1)))
                .isEqualTo(new CommitmentOutcome.TooMany(Commitment.MOST_OPEN));
    }

    private CommitmentOutcome give(Desk desk, String what, Duration in) {
        return house().give(wish(desk, what, house().now().plus(in), 1));
    }

    private static NewCommitment wish(Desk desk, String what, Instant due, long epoch) {
        return new NewCommitment(desk.conversation(), desk.agent(), epoch, what, due, desk.sight());
    }

    private CommitmentOutcome keep(Desk desk, CommitmentId id) {
        return house().keep(desk.conversation(), id, desk.agent(), desk.sight());
    }

    /** One that was given that long ago, and was due that long ago. */
    private Commitment given(Desk desk, Duration ago, Duration due) {
        Instant now = house().now();
        Commitment given = Commitment.made(
                new CommitmentId(UUID.randomUUID()),
                desk.conversation(),
                "Te llamo",
                Desk.LUCIA,
                now.minus(ago),
                now.minus(due));
        house().within(() -> house().commitments().add(given));
        return given;
    }

    private List<Commitment> of(Desk desk) {
        return house().within(() -> house().commitments().list(desk.conversation()));
    }

    private void tellAll() {
        while (house().tellOfCommitments() > 0) {
            // until nothing is due any more: tests share a database
        }
    }

    private Desk owned() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        return Desk.of(house(), said).accepts(1);
    }

    private static Commitment noted(CommitmentOutcome outcome) {
        return switch (outcome) {
            case CommitmentOutcome.Noted noted -> noted.commitment().commitment();
            case CommitmentOutcome.NotVisible _,
                    CommitmentOutcome.NotYetOwner _,
                    CommitmentOutcome.OwnerChanged _,
                    CommitmentOutcome.EmptyText _,
                    CommitmentOutcome.TextTooLong _,
                    CommitmentOutcome.OutOfReach _,
                    CommitmentOutcome.TooMany _ -> throw new AssertionError("not noted: " + outcome);
        };
    }
}
