package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.outbound.AReply;
import plaza.ingestion.whatsapp.model.WhatsappRules;

class TheWindowIsLookedAtOnceMoreTest {

    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final Intent MESSAGE =
            Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7001")).since(START);
    private static final Admission FREE = new Admission.Granted(Optional.empty());
    private static final Admission TAGGED = new Admission.Granted(Optional.of("HUMAN_AGENT"));
    private static final Admission LATE = new Admission.Denied(new RefusalCause(RefusalReason.OUTSIDE_WINDOW));

    @Test
    void for_a_day_anything_may_leave() {
        assertThat(after(MESSAGE, Duration.ofHours(24).minusMillis(1))).isEqualTo(FREE);
    }

    @Test
    void then_only_what_a_person_wrote_and_with_the_tag() {
        assertThat(after(MESSAGE, Duration.ofHours(24))).isEqualTo(TAGGED);
        assertThat(after(MESSAGE.automatic(), Duration.ofHours(24))).isEqualTo(LATE);
    }

    @Test
    void after_a_week_nothing_may() {
        assertThat(after(MESSAGE, Duration.ofDays(7).minusMillis(1))).isEqualTo(TAGGED);
        assertThat(after(MESSAGE, Duration.ofDays(7))).isEqualTo(LATE);
    }

    @Test
    void a_private_reply_has_a_week_and_no_tag() {
        Intent reply = Intent.of(Act.PRIVATE_REPLY).since(START);

        assertThat(after(reply, Duration.ofDays(7).minusMillis(1))).isEqualTo(FREE);
        assertThat(after(reply, Duration.ofDays(7))).isEqualTo(LATE);
    }

    @Test
    void on_whatsapp_a_template_may_always_and_a_text_for_a_day() {
        Intent template = new Intent(
                Act.TEMPLATE_MESSAGE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new NetworkId("598")),
                Optional.of(START),
                true,
                Optional.empty());

        assertThat(after(MESSAGE, Duration.ofHours(25), WhatsappRules.CAPABILITIES))
                .isEqualTo(LATE);
        assertThat(after(template, Duration.ofDays(30), WhatsappRules.CAPABILITIES))
                .isEqualTo(FREE);
    }

    @Test
    void what_the_network_does_not_know_is_not_tried() {
        assertThat(after(Intent.of(Act.HIDE), Duration.ZERO, WhatsappRules.CAPABILITIES))
                .isEqualTo(new Admission.Denied(new RefusalCause(RefusalReason.NOT_PERMITTED)));
    }

    @Test
    void where_no_rules_are_told_or_no_start_the_network_decides() {
        assertThat(after(MESSAGE, Duration.ofDays(30), new Capabilities(List.of(), 8000)))
                .isEqualTo(FREE);
        assertThat(after(Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7001")), Duration.ofDays(30)))
                .isEqualTo(FREE);
    }

    private static Admission after(Intent intent, Duration time) {
        return after(intent, time, PageRules.CAPABILITIES);
    }

    private static Admission after(Intent intent, Duration time, Capabilities rules) {
        return Admission.of(AReply.any().by(intent).reply(), rules, START.plus(time));
    }
}
