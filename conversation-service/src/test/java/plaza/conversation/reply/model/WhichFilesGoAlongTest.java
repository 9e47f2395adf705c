package plaza.conversation.reply.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.attachment.model.SentFile;

class WhichFilesGoAlongTest {

    private static final FilesRule RULE =
            new FilesRule(2, null, List.of(new FileRule("image", List.of("image/png"), 1_000, null)));

    @Test
    void none_need_no_rule() {
        assertThat(FileRules.refusal(List.of(), FilesRule.UNTOLD)).isEmpty();
    }

    @Test
    void those_that_the_network_takes() {
        assertThat(FileRules.refusal(List.of(png(1_000), png(1)), RULE)).isEmpty();
    }

    @Test
    void not_where_it_takes_none_for_its_reason() {
        FilesRule none = new FilesRule(0, "one-message", List.of());

        assertThat(FileRules.refusal(List.of(png(1)), none)).contains(new FileRefusal.NoneTaken("one-message"));
        assertThat(FileRules.refusal(List.of(png(1)), FilesRule.UNTOLD))
                .contains(new FileRefusal.NoneTaken("not-taken-there"));
    }

    @Test
    void not_more_than_it_takes() {
        assertThat(FileRules.refusal(List.of(png(1), png(1), png(1)), RULE)).contains(new FileRefusal.TooMany(2, 3));
    }

    @Test
    void no_other_type_and_none_that_is_larger() {
        SentFile film = new SentFile(UUID.randomUUID(), "video", "video/mp4", "film.mp4", 1);

        assertThat(FileRules.refusal(List.of(png(1), film), RULE))
                .contains(new FileRefusal.OtherType("film.mp4", "video/mp4", List.of("image/png")));
        assertThat(FileRules.refusal(List.of(png(1_001)), RULE))
                .isEqualTo(Optional.of(new FileRefusal.TooLarge("foto.png", 1_000, 1_001)));
    }

    private static SentFile png(long size) {
        return new SentFile(UUID.randomUUID(), "image", "image/png", "foto.png", size);
    }
}
