package plaza.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorIsOpaqueAndCheckedTest {

    private static final Cursor PLACE = new Cursor(Instant.parse("2026-11-22T13:00:00.123Z"), new UUID(1, 2));

    @Test
    void what_was_written_is_read_back() {
        assertThat(Cursor.parse(PLACE.text())).contains(PLACE);
    }

    @Test
    void no_cursor_starts_at_the_top() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "MTIz", "MTIzLm5vdC1hLXV1aWQ", "LjE"})
    void anything_else_is_a_400_that_points_at_the_cursor(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOfSatisfying(HttpProblem.class, problem -> {
            assertThat(problem.getStatusCode()).isEqualTo(400);
            assertThat(problem.getType()).hasToString("urn:problem:plaza:invalid-input");
            assertThat(problem.getParameters().toString()).contains("query/cursor");
        });
    }

    @Test
    void a_page_cuts_the_row_too_many_and_points_behind_its_last_item() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, item -> PLACE);

        assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), PLACE.text()));
    }

    @Test
    void the_last_page_has_no_cursor() {
        assertThat(Page.of(List.of("a"), 2, item -> PLACE)).isEqualTo(new Page<>(List.of("a"), null));
    }
}
