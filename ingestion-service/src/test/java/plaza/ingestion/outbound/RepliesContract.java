package plaza.ingestion.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.outbound.AReply.NOW;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Parts;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;

/** What every adapter of {@link Replies} does. */
public interface RepliesContract {

    AccountRef PAGE = DemoAccount.PAGE.ref();
    Delivery.Leaving LEAVING = Delivery.Queued.FIRST.leave(NOW, 7);

    Replies replies();

    /** Runs the work in a transaction and gives its result. */
    <T> T inTransaction(Supplier<Uni<T>> work);

    /** Empties the ledger. */
    void removeAll();

    @BeforeEach
    default void an_empty_ledger() {
        removeAll();
    }

    static Stream<Delivery> everyState() {
        return Stream.of(
                Delivery.Queued.FIRST,
                LEAVING,
                LEAVING.held(HoldReason.RATE_LIMITED, Optional.of(NOW.plusSeconds(60))),
                LEAVING.held(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()),
                LEAVING.unknown(NOW),
                LEAVING.unknown(NOW).again(),
                LEAVING.unknown(NOW).again().leave(NOW, 8),
                LEAVING.published(new NetworkId("900_905"), NOW),
                LEAVING.unknown(NOW).found(new NetworkId("900_906"), NOW.minusSeconds(1)),
                LEAVING.published(new NetworkId("900_904"), NOW)
                        .undelivered(new RefusalCause(RefusalReason.UNREACHABLE, 131026, null)),
                LEAVING.refused(new RefusalCause(RefusalReason.TARGET_GONE, 100, 33)),
                Delivery.Queued.FIRST.expire());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    default void every_state_is_kept_whole(Delivery delivery) {
        Sending queued = add(AReply.any().heldUntilAtMost(NOW.plusSeconds(3600)));
        Sending changed = queued.to(delivery, NOW);

        store(changed);

        assertThat(find(changed)).contains(changed);
    }

    static Stream<Intent> everyIntent() {
        Intent plain = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7001")).since(NOW);
        return Stream.concat(
                Stream.of(Act.values()).map(Intent::of),
                Stream.of(
                        plain.automatic(),
                        plain.in(new NetworkId("900")).under(new NetworkId("901")),
                        plain.with(new Template("resuelto", "es", List.of("Rosa", "4711")))));
    }

    @ParameterizedTest
    @MethodSource("everyIntent")
    default void every_deed_is_kept_whole(Intent intent) {
        Sending queued = add(AReply.any().by(intent));

        assertThat(find(queued)).contains(queued);
    }

    @Test
    default void people_who_wait_for_a_person_come_first() {
        AReply automatic = AReply.any().by(Intent.of(Act.COMMENT_REPLY).automatic());
        AReply hiding = AReply.any().by(Intent.of(Act.HIDE)).approvedAt(NOW.plusSeconds(1));
        AReply answer = AReply.any().approvedAt(NOW.plusSeconds(2));
        add(automatic);
        add(hiding);
        add(answer);

        assertThat(next()).containsExactly(answer.id(), hiding.id(), automatic.id());
    }

    @Test
    default void nothing_is_so_urgent_that_it_overtakes_in_its_conversation() {
        AReply automatic = AReply.any().by(Intent.of(Act.COMMENT_REPLY).automatic());
        add(automatic);
        add(AReply.any().of(automatic).approvedAt(NOW.plusSeconds(1)));

        assertThat(next()).containsExactly(automatic.id());
    }

    @Test
    default void the_same_thing_can_be_hidden_and_shown_again_and_is_nobodys_reply() {
        NetworkId target = new NetworkId("900_910");
        store(add(AReply.any().by(Intent.of(Act.HIDE))).to(LEAVING.published(target, NOW), NOW));
        store(add(AReply.any().by(Intent.of(Act.UNHIDE))).to(LEAVING.published(target, NOW), NOW));

        Set<NetworkId> claimed = inTransaction(() -> replies().listClaimed(PAGE, List.of(target)));

        assertThat(claimed).isEmpty();
    }

    @Test
    default void a_reply_that_is_known_is_not_added_whatever_became_of_it() {
        Sending queued = add(AReply.any());
        Sending published = queued.to(LEAVING.published(new NetworkId("900_907"), NOW), NOW);
        store(published);

        assertThat(inTransaction(() -> replies().addNew(queued))).isFalse();
        assertThat(find(queued)).contains(published);
    }

    @Test
    default void the_next_ones_come_in_the_order_of_approval() {
        AReply late = AReply.any().approvedAt(NOW.plusSeconds(2));
        AReply early = AReply.any().approvedAt(NOW.plusSeconds(1));
        add(late);
        add(early);

        assertThat(next()).containsExactly(early.id(), late.id());
    }

    @Test
    default void only_the_oldest_of_a_conversation_is_next() {
        AReply first = AReply.any();
        add(AReply.any().of(first).approvedAt(NOW.plusSeconds(1)));
        add(first);

        assertThat(next()).containsExactly(first.id());
    }

    @Test
    default void parts_of_a_reply_leave_one_after_the_other_before_what_came_later() {
        AReply later = AReply.any();
        List<Sending> parts = parts(AReply.any().of(later));
        add(later.approvedAt(NOW.plusSeconds(1)));

        assertThat(next()).containsExactly(parts.get(0).reply().id().value());
        store(parts.get(0).to(LEAVING.published(new NetworkId("900_920"), NOW), NOW));
        assertThat(next()).containsExactly(parts.get(1).reply().id().value());
        store(parts.get(1).to(LEAVING.published(new NetworkId("900_921"), NOW), NOW));
        store(parts.get(2).to(Delivery.Queued.FIRST.expire(), NOW));
        assertThat(next()).containsExactly(later.id());
    }

    @Test
    default void what_follows_a_part_and_waits_is_found() {
        List<Sending> parts = parts(AReply.any());
        parts(AReply.any());

        List<Sending> after = inTransaction(
                () -> replies().listWaitingAfter(parts.get(0).reply().part()));

        assertThat(after).containsExactly(parts.get(1), parts.get(2));
        store(parts.get(1).to(LEAVING, NOW));
        assertThat(inTransaction(
                        () -> replies().listWaitingAfter(parts.get(0).reply().part())))
                .containsExactly(parts.get(2));
    }

    /** Words and two files, all queued. */
    private List<Sending> parts(AReply whole) {
        Enclosure photo = new Enclosure(UUID.randomUUID(), FileFamily.IMAGE, "image/png", "señal.png", 3);
        Enclosure paper = new Enclosure(UUID.randomUUID(), FileFamily.DOCUMENT, "application/pdf", "factura.pdf", 9);
        List<Sending> parts = Parts.of(
                        whole.reply(),
                        List.of(photo, paper),
                        Optional.empty(),
                        number -> new ReplyId(UUID.randomUUID()))
                .stream()
                .map(part -> Sending.of(part, Delivery.Queued.FIRST, NOW))
                .toList();
        parts.reversed().forEach(part -> inTransaction(() -> replies().addNew(part)));
        return parts;
    }

    @Test
    default void what_is_under_way_or_unknown_holds_back_what_came_after_it_in_its_conversation() {
        AReply unclear = AReply.any();
        store(add(unclear).to(LEAVING.unknown(NOW), NOW));
        AReply leaving = AReply.any();
        store(add(leaving).to(LEAVING, NOW));
        add(AReply.any().of(unclear).approvedAt(NOW.plusSeconds(1)));
        add(AReply.any().of(leaving).approvedAt(NOW.plusSeconds(1)));

        assertThat(next()).isEmpty();
    }

    @Test
    default void what_came_to_its_end_holds_nothing_back() {
        AReply refused = AReply.any();
        store(add(refused).to(Delivery.Queued.FIRST.expire(), NOW));
        AReply second = AReply.any().of(refused).approvedAt(NOW.plusSeconds(1));
        add(second);

        assertThat(next()).containsExactly(second.id());
    }

    @Test
    default void what_is_leaving_or_unknown_is_unsettled() {
        AReply leaving = AReply.any();
        store(add(leaving).to(LEAVING, NOW));
        AReply unclear = AReply.any().approvedAt(NOW.plusSeconds(1));
        store(add(unclear).to(LEAVING.unknown(NOW), NOW));
        add(AReply.any());

        assertThat(ids(inTransaction(() -> replies().listUnsettled(PAGE, 10))))
                .containsExactly(leaving.id(), unclear.id());
    }

    @Test
    default void what_is_held_for_the_same_reason_is_not_held_again() {
        AReply held = AReply.any();
        store(add(held).to(LEAVING.held(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()), NOW));
        AReply other = AReply.any().approvedAt(NOW.plusSeconds(1));
        store(add(other).to(LEAVING.held(HoldReason.RATE_LIMITED, Optional.empty()), NOW));
        AReply queued = AReply.any().approvedAt(NOW.plusSeconds(2));
        add(queued);

        assertThat(ids(inTransaction(() -> replies().listToHold(PAGE, HoldReason.NEEDS_REAUTHORISATION, 10))))
                .containsExactly(other.id(), queued.id());
    }

    @Test
    default void all_that_waits_is_found_held_or_not() {
        AReply held = AReply.any();
        store(add(held).to(LEAVING.held(HoldReason.RATE_LIMITED, Optional.empty()), NOW));
        AReply queued = AReply.any().approvedAt(NOW.plusSeconds(1));
        add(queued);
        store(add(AReply.any()).to(LEAVING, NOW));

        assertThat(ids(inTransaction(() -> replies().listWaiting(PAGE, 10)))).containsExactly(held.id(), queued.id());
    }

    @Test
    default void what_waits_for_too_long_is_overdue_and_nothing_else() {
        AReply overdue = AReply.any().heldUntilAtMost(NOW);
        add(overdue);
        add(AReply.any().heldUntilAtMost(NOW.plusSeconds(1)));
        add(AReply.any());
        store(add(AReply.any().heldUntilAtMost(NOW)).to(LEAVING.unknown(NOW), NOW));

        assertThat(ids(inTransaction(() -> replies().listOverdue(NOW, 10)))).containsExactly(overdue.id());
    }

    @Test
    default void an_id_of_the_network_belongs_to_one_reply() {
        NetworkId id = new NetworkId("900_908");
        store(add(AReply.any()).to(LEAVING.published(id, NOW), NOW));

        Set<NetworkId> claimed =
                inTransaction(() -> replies().listClaimed(PAGE, List.of(id, new NetworkId("900_909"))));

        assertThat(claimed).containsExactly(id);
    }

    @Test
    default void what_is_published_is_found_by_the_networks_id_until_it_turns_out_undelivered() {
        NetworkId id = new NetworkId("900_911");
        Delivery.Published published = LEAVING.published(id, NOW);
        Sending standing = add(AReply.any()).to(published, NOW);
        store(standing);
        assertThat(published(id)).contains(standing);

        store(standing.to(published.undelivered(new RefusalCause(RefusalReason.NOT_DELIVERED)), NOW));

        assertThat(published(id)).isEmpty();
        assertThat(published(new NetworkId("900_912"))).isEmpty();
    }

    private Optional<Sending> published(NetworkId id) {
        return inTransaction(() -> replies().findPublishedForChange(PAGE, id));
    }

    @Test
    default void accounts_with_open_replies_are_known() {
        add(AReply.any());

        List<AccountRef> open = inTransaction(() -> replies().listAccountsWithOpen());

        assertThat(open).containsExactly(PAGE);
    }

    @Test
    default void an_account_whose_replies_came_to_their_end_is_not_among_them() {
        store(add(AReply.any()).to(Delivery.Queued.FIRST.expire(), NOW));

        List<AccountRef> open = inTransaction(() -> replies().listAccountsWithOpen());

        assertThat(open).isEmpty();
    }

    @Test
    default void only_what_came_to_its_end_long_ago_is_forgotten() {
        Sending old = add(AReply.any()).to(Delivery.Queued.FIRST.expire(), NOW.minus(Duration.ofDays(40)));
        store(old);
        Sending open = add(AReply.any());

        int forgotten = inTransaction(() -> replies().forgetBefore(NOW.minus(Duration.ofDays(31))));

        assertThat(forgotten).isEqualTo(1);
        assertThat(find(old)).isEmpty();
        assertThat(find(open)).isPresent();
    }

    private Sending add(AReply reply) {
        inTransaction(() -> replies().addNew(reply.queued()));
        return reply.queued();
    }

    private void store(Sending changed) {
        inTransaction(() -> replies().findForChange(changed.reply().id()).chain(found -> replies()
                .store(changed)));
    }

    private Optional<Sending> find(Sending sending) {
        return inTransaction(() -> replies().find(sending.reply().id()));
    }

    private List<UUID> next() {
        return ids(inTransaction(() -> replies().listNext(PAGE, 10)));
    }

    private static List<UUID> ids(List<Sending> sendings) {
        return sendings.stream().map(each -> each.reply().id().value()).toList();
    }
}
