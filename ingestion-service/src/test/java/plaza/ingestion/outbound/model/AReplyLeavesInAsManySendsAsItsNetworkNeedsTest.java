package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.FilesRule;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.instagram.model.InstagramRules;
import plaza.ingestion.outbound.AReply;
import plaza.ingestion.whatsapp.model.WhatsappRules;

class AReplyLeavesInAsManySendsAsItsNetworkNeedsTest {

    private static final IntFunction<ReplyId> IDS = number -> new ReplyId(new UUID(7, number));
    private static final Enclosure PHOTO = file(FileFamily.IMAGE, "image/png", 1_000);
    private static final Enclosure SOUND = file(FileFamily.AUDIO, "audio/mp4", 1_000);
    private static final Enclosure PAPER = file(FileFamily.DOCUMENT, "application/pdf", 1_000);

    @Test
    void words_alone_are_the_reply_itself() {
        Reply reply = AReply.any().reply();

        assertThat(Parts.of(reply, List.of(), Optional.empty(), IDS)).containsExactly(reply);
    }

    @Test
    void a_comment_is_one_with_its_photo() {
        List<Reply> parts = parts(PageRules.CAPABILITIES, Act.COMMENT_REPLY, "Mirá", PHOTO);

        assertThat(parts).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Mirá");
            assertThat(one.file()).contains(PHOTO);
            assertThat(one.part().isWhole()).isTrue();
        });
    }

    @Test
    void on_messenger_and_instagram_words_go_before_each_file() {
        assertThat(said(parts(PageRules.CAPABILITIES, Act.DIRECT_MESSAGE, "Mirá", PHOTO, PAPER)))
                .containsExactly("Mirá", "+image", "+document");
        assertThat(said(parts(InstagramRules.CAPABILITIES, Act.DIRECT_MESSAGE, "Mirá", PHOTO)))
                .containsExactly("Mirá", "+image");
    }

    @Test
    void on_whatsapp_the_first_file_carries_the_words() {
        assertThat(said(parts(WhatsappRules.CAPABILITIES, Act.DIRECT_MESSAGE, "Mirá", PHOTO, PAPER)))
                .containsExactly("Mirá+image", "+document");
    }

    @Test
    void on_whatsapp_no_sound_carries_words_and_no_file_carries_long_ones() {
        assertThat(said(parts(WhatsappRules.CAPABILITIES, Act.DIRECT_MESSAGE, "Escuchá", SOUND)))
                .containsExactly("Escuchá", "+audio");
        assertThat(parts(WhatsappRules.CAPABILITIES, Act.DIRECT_MESSAGE, "á".repeat(1_024), PHOTO))
                .hasSize(1);
        assertThat(parts(WhatsappRules.CAPABILITIES, Act.DIRECT_MESSAGE, "á".repeat(1_025), PHOTO))
                .hasSize(2);
    }

    @Test
    void files_without_words_are_as_many_sends() {
        assertThat(said(parts(PageRules.CAPABILITIES, Act.DIRECT_MESSAGE, "", PHOTO, PAPER)))
                .containsExactly("+image", "+document");
    }

    @Test
    void each_send_is_a_line_of_its_own_and_the_first_has_the_reply_s_id() {
        Reply whole = AReply.any().by(Intent.of(Act.DIRECT_MESSAGE)).reply();

        List<Reply> parts = Parts.of(whole, List.of(PHOTO, PAPER), Optional.empty(), IDS);

        assertThat(parts.stream().map(Reply::id)).containsExactly(whole.id(), IDS.apply(1), IDS.apply(2));
        assertThat(parts.stream().map(Reply::part))
                .containsExactly(new Part(whole.id(), 0, 3), new Part(whole.id(), 1, 3), new Part(whole.id(), 2, 3));
    }

    @Test
    void what_the_network_does_not_take_is_refused_when_it_is_to_leave() {
        Enclosure film = file(FileFamily.VIDEO, "video/mp4", 1_000);
        Enclosure large = file(FileFamily.IMAGE, "image/png", 10_000_001);

        assertThat(admitted(Act.COMMENT_REPLY, PHOTO)).isInstanceOf(Admission.Granted.class);
        assertThat(admitted(Act.COMMENT_REPLY, film)).isEqualTo(notTaken());
        assertThat(admitted(Act.COMMENT_REPLY, large)).isEqualTo(notTaken());
        assertThat(admitted(Act.PRIVATE_REPLY, PHOTO)).isEqualTo(notTaken());
    }

    private static Admission.Denied notTaken() {
        return new Admission.Denied(new RefusalCause(RefusalReason.ATTACHMENT_NOT_TAKEN));
    }

    private static Admission admitted(Act act, Enclosure file) {
        Reply part = parts(PageRules.CAPABILITIES, act, "", file).getFirst();
        return Admission.of(part, PageRules.CAPABILITIES, AReply.NOW);
    }

    private static List<Reply> parts(Capabilities capabilities, Act act, String words, Enclosure... files) {
        Optional<FilesRule> rule = capabilities.find(act).orElseThrow().files();
        return Parts.of(AReply.any().saying(words).by(Intent.of(act)).reply(), List.of(files), rule, IDS);
    }

    private static List<String> said(List<Reply> parts) {
        return parts.stream()
                .map(part -> part.text()
                        + part.file().map(file -> "+" + file.family().label()).orElse(""))
                .toList();
    }

    private static Enclosure file(FileFamily family, String mediaType, long size) {
        return new Enclosure(UUID.randomUUID(), family, mediaType, "archivo", size);
    }
}
