package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;

class AReplyIsRecognisedOnTheWallTest {

    private static final Instant LEFT = Instant.parse("2026-11-22T13:00:00.700Z");
    private static final Search SEARCH = new Search("Hola  Rosa,\nya está ", LEFT, false);

    @Test
    void by_its_text_however_the_network_folds_white_space() {
        OwnWord word = word("1", "Hola Rosa, ya está", LEFT);

        assertThat(SEARCH.find(List.of(word), Set.of())).contains(word);
    }

    @Test
    void by_its_text_however_accents_are_composed() {
        OwnWord word = word("1", "Hola Rosa, ya esta\u0301", LEFT);

        assertThat(SEARCH.find(List.of(word), Set.of())).contains(word);
    }

    @Test
    void never_by_another_text() {
        assertThat(SEARCH.find(List.of(word("1", "Hola Rosa", LEFT)), Set.of())).isEmpty();
    }

    @Test
    void also_when_the_network_tells_whole_seconds() {
        OwnWord word = word("1", "Hola Rosa, ya está", Instant.parse("2026-11-22T13:00:00Z"));

        assertThat(SEARCH.find(List.of(word), Set.of())).contains(word);
    }

    @Test
    void not_when_it_stood_there_before_the_reply_left() {
        OwnWord old = word("1", "Hola Rosa, ya está", LEFT.minusSeconds(60));

        assertThat(SEARCH.find(List.of(old), Set.of())).isEmpty();
    }

    @Test
    void not_when_it_is_another_replys() {
        OwnWord others = word("1", "Hola Rosa, ya está", LEFT);
        OwnWord ours = word("2", "Hola Rosa, ya está", LEFT.plusSeconds(1));

        assertThat(SEARCH.find(List.of(others, ours), Set.of(others.id()))).contains(ours);
    }

    @Test
    void also_with_the_preview_of_a_link_that_the_network_hung_on_it() {
        OwnWord previewed = new OwnWord(new NetworkId("1"), null, "Hola Rosa, ya está", LEFT, true);

        assertThat(SEARCH.find(List.of(previewed), Set.of())).contains(previewed);
    }

    @Test
    void but_never_without_the_file_that_was_sent_with_it() {
        Search withPhoto = new Search("Hola Rosa, ya está", LEFT, true);

        assertThat(withPhoto.find(List.of(word("1", "Hola Rosa, ya está", LEFT)), Set.of()))
                .isEmpty();
    }

    private static OwnWord word(String id, String text, Instant at) {
        return new OwnWord(new NetworkId(id), null, text, at);
    }
}
