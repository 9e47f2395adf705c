package plaza.ingestion.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Parts;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;

class BehindWhatWillNotStandNothingLeavesTest {

    private static final Delivery.Leaving LEAVING = Delivery.Queued.FIRST.leave(AReply.NOW, 1);
    private static final RefusalCause CAUSE = new RefusalCause(RefusalReason.BAD_INPUT, 100, 2018047);

    private final InMemoryReplies replies = new InMemoryReplies();
    private final KeepLine lines =
            new KeepLine(replies, new ReplyCounts(new SimpleMeterRegistry()), Clock.fixed(AReply.NOW, ZoneOffset.UTC));
    private final List<Sending> parts = Parts.of(
                    AReply.any().reply(),
                    List.of(photo(), photo()),
                    Optional.empty(),
                    number -> new ReplyId(UUID.randomUUID()))
            .stream()
            .map(part -> Sending.of(part, Delivery.Queued.FIRST, AReply.NOW))
            .toList();

    @Test
    void a_refused_part_stops_those_after_it_for_the_same_reason_and_no_other() {
        known();
        keep(parts.get(0).to(LEAVING.published(new NetworkId("900_905"), AReply.NOW), AReply.NOW));

        keep(parts.get(1).to(LEAVING.refused(CAUSE), AReply.NOW));

        assertThat(now(0)).isInstanceOf(Delivery.Published.class);
        assertThat(now(1)).isEqualTo(new Delivery.Refused(CAUSE));
        assertThat(now(2)).isEqualTo(new Delivery.Refused(CAUSE));
    }

    @Test
    void a_part_that_did_not_arrive_stops_those_that_have_not_left() {
        known();
        Delivery.Published stood = LEAVING.published(new NetworkId("wamid.1"), AReply.NOW);
        keep(parts.get(0).to(stood, AReply.NOW));

        keep(parts.get(0).to(stood, AReply.NOW).to(stood.undelivered(CAUSE), AReply.NOW));

        assertThat(now(1)).isEqualTo(new Delivery.Refused(CAUSE));
        assertThat(now(2)).isEqualTo(new Delivery.Refused(CAUSE));
    }

    @Test
    void what_is_held_or_in_doubt_stops_nothing_for_good() {
        known();

        keep(parts.get(0).to(LEAVING.unknown(AReply.NOW), AReply.NOW));

        assertThat(now(1)).isEqualTo(Delivery.Queued.FIRST);
        assertThat(now(2)).isEqualTo(Delivery.Queued.FIRST);
    }

    private void known() {
        parts.forEach(part -> replies.addNew(part).subscribeAsCompletionStage().join());
    }

    private void keep(Sending changed) {
        lines.keep(changed).subscribeAsCompletionStage().join();
    }

    private Delivery now(int number) {
        return replies.find(parts.get(number).reply().id())
                .subscribeAsCompletionStage()
                .join()
                .orElseThrow()
                .delivery();
    }

    private static Enclosure photo() {
        return new Enclosure(UUID.randomUUID(), FileFamily.IMAGE, "image/png", "foto.png", 3);
    }
}
