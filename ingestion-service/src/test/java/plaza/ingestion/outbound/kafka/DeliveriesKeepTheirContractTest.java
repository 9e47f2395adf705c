package plaza.ingestion.outbound.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.outbound.AReply;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Parts;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;

class DeliveriesKeepTheirContractTest {

    private static final Delivery.Leaving LEAVING = Delivery.Queued.FIRST.leave(AReply.NOW, 1);

    @Test
    void what_is_leaving_is_the_example() {
        assertThatJson(told(LEAVING)).isEqualTo(example(DeliveryEvents.LEAVING));
    }

    @Test
    void what_is_published_is_the_example() {
        assertThatJson(told(LEAVING.published(new NetworkId("900_905"), AReply.NOW)))
                .isEqualTo(example(DeliveryEvents.PUBLISHED));
    }

    @Test
    void what_is_refused_is_the_example() {
        assertThatJson(told(LEAVING.refused(new RefusalCause(RefusalReason.TARGET_GONE, 100, 33))))
                .isEqualTo(example(DeliveryEvents.REFUSED));
    }

    @Test
    void what_did_not_reach_the_customer_is_the_example() {
        Delivery undelivered = LEAVING.published(new NetworkId("900_905"), AReply.NOW)
                .undelivered(new RefusalCause(RefusalReason.UNREACHABLE, 131026, null));

        assertThatJson(told(undelivered)).isEqualTo(example(DeliveryEvents.UNDELIVERED));
    }

    @Test
    void what_is_held_is_the_example() {
        Instant until = Instant.parse("2026-11-22T14:00:00Z");

        assertThatJson(told(LEAVING.held(HoldReason.NEEDS_REAUTHORISATION, Optional.of(until))))
                .isEqualTo(example(DeliveryEvents.HELD));
    }

    @Test
    void what_nobody_knows_is_the_example() {
        assertThatJson(told(LEAVING.unknown(AReply.NOW))).isEqualTo(example(DeliveryEvents.OUTCOME_UNKNOWN));
    }

    @Test
    void a_part_of_a_reply_is_told_as_such() {
        Delivery refused = LEAVING.refused(new RefusalCause(RefusalReason.TARGET_GONE, 100, 33));

        assertThatJson(toldOfPart(1, LEAVING.published(new NetworkId("900_905"), AReply.NOW)))
                .isEqualTo(example(DeliveryEvents.PUBLISHED, "step"));
        assertThatJson(toldOfPart(2, refused)).isEqualTo(example(DeliveryEvents.REFUSED, "step"));
    }

    @Test
    void what_was_only_queued_is_no_news() {
        assertThat(DeliveryEvents.type(Delivery.Queued.FIRST)).isEmpty();
    }

    static Stream<Delivery> everyStateThatIsNews() {
        return Stream.concat(
                Stream.of(
                        LEAVING,
                        LEAVING.unknown(AReply.NOW),
                        LEAVING.published(new NetworkId("1"), AReply.NOW)
                                .undelivered(new RefusalCause(RefusalReason.NOT_DELIVERED)),
                        LEAVING.unknown(AReply.NOW).found(new NetworkId("1"), AReply.NOW)),
                Stream.concat(
                        Stream.of(HoldReason.values()).map(reason -> LEAVING.held(reason, Optional.empty())),
                        Stream.of(RefusalReason.values()).map(reason -> LEAVING.refused(new RefusalCause(reason)))));
    }

    @ParameterizedTest
    @MethodSource("everyStateThatIsNews")
    void every_state_fits_its_schema(Delivery delivery) {
        EventAssertions.assertFits(DeliveryEvents.type(delivery).orElseThrow(), told(delivery));
    }

    @Test
    void what_became_of_an_act_of_moderation_is_the_examples() {
        Delivery refused = LEAVING.refused(new RefusalCause(RefusalReason.TARGET_GONE, 100, 33));
        Delivery done = LEAVING.published(new NetworkId("900_901"), AReply.NOW);

        assertThatJson(moderated(refused)).isEqualTo(moderation("full"));
        assertThatJson(moderated(done)).isEqualTo(moderation("minimal"));
    }

    @ParameterizedTest
    @MethodSource("everyStateThatIsNews")
    void every_state_of_an_act_fits_its_schema(Delivery delivery) {
        EventAssertions.assertFits(DeliveryEvents.MODERATION, moderated(delivery));
    }

    private static String moderated(Delivery delivery) {
        AReply act = new AReply(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f30"),
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"),
                Intent.of(Act.HIDE),
                "",
                AReply.NOW,
                Optional.empty());
        return Json.of(ModerationPayload.of(new Sending(act.reply(), delivery, AReply.NOW, 2)));
    }

    private static String moderation(String name) {
        return Events.load().get(DeliveryEvents.MODERATION).example(name).json();
    }

    private static String toldOfPart(int number, Delivery delivery) {
        Reply whole = aReply().reply();
        Reply part = Parts.of(
                        whole,
                        List.of(file("a1"), file("a2")),
                        Optional.empty(),
                        ignored -> new ReplyId(UUID.randomUUID()))
                .get(number);
        return Json.of(DeliveryPayload.of(new Sending(part, delivery, AReply.NOW, 2)));
    }

    private static Enclosure file(String end) {
        UUID id = UUID.fromString("0198f0aa-0000-7000-8000-0000000000" + end);
        return new Enclosure(id, FileFamily.IMAGE, "image/png", "foto.png", 3);
    }

    private static String told(Delivery delivery) {
        return Json.of(DeliveryPayload.of(new Sending(aReply().reply(), delivery, AReply.NOW, 2)));
    }

    private static AReply aReply() {
        return new AReply(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f20"),
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"),
                Intent.of(Act.COMMENT_REPLY),
                "Hola Rosa",
                AReply.NOW,
                Optional.empty());
    }

    private static String example(String type) {
        return example(type, "full");
    }

    private static String example(String type, String name) {
        return Events.load().get(type).example(name).json();
    }
}
