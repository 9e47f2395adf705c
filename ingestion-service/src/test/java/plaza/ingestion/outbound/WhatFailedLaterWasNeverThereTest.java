package plaza.ingestion.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.graph.model.GraphError;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Failure;
import plaza.ingestion.outbound.model.Sending;

/** A network takes a message and tells later that it failed; the two may reach the ledger in any order. */
class WhatFailedLaterWasNeverThereTest {

    private static final Instant LATER = AReply.NOW.plusSeconds(9);
    private static final NetworkId ID = new NetworkId("wamid.1");
    private static final AReply REPLY = AReply.any();
    private static final AccountRef ACCOUNT = REPLY.reply().account();
    private static final Delivery.Published PUBLISHED =
            Delivery.Queued.FIRST.leave(AReply.NOW, 1).published(ID, AReply.NOW);
    private static final Delivery UNREACHABLE =
            PUBLISHED.undelivered(new RefusalCause(RefusalReason.UNREACHABLE, 131026, null));

    private final InMemoryReplies replies = new InMemoryReplies();
    private final Heard told = new Heard();
    private final HearFailures hearing = new HearFailures(
            new KeepLine(replies, new ReplyCounts(new SimpleMeterRegistry()), Clock.fixed(LATER, ZoneOffset.UTC)),
            replies,
            told,
            new Publishers(List.of(new Network())),
            Clock.fixed(LATER, ZoneOffset.UTC));
    private final Sending published = REPLY.queued().to(PUBLISHED, AReply.NOW);

    @BeforeEach
    void the_reply_is_known() {
        get(replies.addNew(REPLY.queued()));
    }

    @Test
    void heard_after_the_publication_it_takes_it_back() {
        get(replies.store(published));

        get(hearing.hear(List.of(failure("131026"))));

        assertThat(line()).isEqualTo(published.to(UNREACHABLE, LATER));
    }

    @Test
    void heard_before_the_publication_it_is_found_when_that_is_settled() {
        told.failures.add(failure("131026"));
        get(hearing.hear(told.failures));
        get(replies.store(published));

        get(hearing.lookBack(published));

        assertThat(line()).isEqualTo(published.to(UNREACHABLE, LATER));
    }

    @Test
    void told_twice_it_is_one_change() {
        get(replies.store(published));

        get(hearing.hear(List.of(failure("131026"), failure("131047"))));

        assertThat(line().version()).isEqualTo(published.version() + 1);
    }

    @Test
    void a_message_that_is_nobodys_reply_changes_nothing() {
        get(replies.store(published));

        get(hearing.hear(List.of(new Failure(ACCOUNT, new NetworkId("wamid.2"), Optional.of("131026")))));

        assertThat(line()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "131047, OUTSIDE_WINDOW",
        "131026, UNREACHABLE",
        "131053, BAD_INPUT",
        "132001, NOT_CONFIGURED",
        "131042, NOT_DELIVERED",
        "131048, NOT_DELIVERED",
        "999999, NOT_DELIVERED"
    })
    void the_networks_number_says_why(int code, RefusalReason reason) {
        get(replies.store(published));

        get(hearing.hear(List.of(failure(Integer.toString(code)))));

        assertThat(line().delivery()).isEqualTo(PUBLISHED.undelivered(new RefusalCause(reason, code, null)));
    }

    @ParameterizedTest
    @CsvSource({"''", "a word", "-7", "99999999999999"})
    void what_is_no_number_says_nothing_and_harms_nobody(String code) {
        get(replies.store(published));

        get(hearing.hear(List.of(failure(code))));

        assertThat(line().delivery()).isEqualTo(PUBLISHED.undelivered(new RefusalCause(RefusalReason.NOT_DELIVERED)));
    }

    private Sending line() {
        return get(replies.find(REPLY.reply().id())).orElseThrow();
    }

    private static Failure failure(String code) {
        return new Failure(ACCOUNT, ID, Optional.of(code));
    }

    private static <T> T get(Uni<T> item) {
        return item.await().indefinitely();
    }

    /** What was told, in a list. */
    private static final class Heard implements Failures {

        private final List<Failure> failures = new ArrayList<>();

        @Override
        public Uni<Void> hold(AccountRef account, NetworkId message) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Optional<Failure>> find(AccountRef account, NetworkId message) {
            return Uni.createFrom()
                    .item(failures.stream()
                            .filter(each -> each.message().equals(message))
                            .findFirst());
        }
    }

    /** A network that knows the numbers of the Graph API. */
    private static final class Network implements Publisher {

        @Override
        public ChannelName channel() {
            return ACCOUNT.channel();
        }

        @Override
        public Told publish(Draft draft, Secret token) {
            throw new AssertionError("nothing is ever sent again");
        }

        @Override
        public Surroundings look(Draft draft, Instant since, Secret token) {
            throw new AssertionError("nothing is looked for");
        }

        @Override
        public RefusalReason undelivered(int code) {
            return new GraphError(code, null).undelivered();
        }
    }
}
