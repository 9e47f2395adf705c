package plaza.ingestion.facebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsAreKnownByTheirNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "190, 463, UNAUTHORISED",
        "190, , UNAUTHORISED",
        "102, , UNAUTHORISED",
        "104, , UNAUTHORISED",
        "4, , LIMITED",
        "17, , LIMITED",
        "32, , LIMITED",
        "613, , LIMITED",
        "80001, , LIMITED",
        "80014, , LIMITED",
        "341, , PAUSED",
        "368, , PAUSED",
        "10, 1893063, PAUSED",
        "100, 33, TARGET_GONE",
        "803, , TARGET_GONE",
        "10, 2018278, OUTSIDE_WINDOW",
        "10, 2534022, OUTSIDE_WINDOW",
        "10900, , ALREADY_REPLIED",
        "10, 2018065, NOT_PERMITTED",
        "200, 1545041, NOT_PERMITTED",
        "230, , NOT_PERMITTED",
        "299, , NOT_PERMITTED",
        "551, 1545041, NOT_PERMITTED",
        "100, , BAD_INPUT",
        "100, 2018034, BAD_INPUT",
        "1, , UNCLEAR",
        "2, , UNCLEAR",
        "506, , UNCLEAR",
        "1200, , UNCLEAR"
    })
    void each_has_its_meaning(int code, @Nullable Integer subcode, ErrorMeaning meaning) {
        assertThat(new GraphError(code, subcode).meaning()).isEqualTo(meaning);
    }

    @Test
    void what_nobody_knows_is_unclear_and_never_a_refusal() {
        assertThat(new GraphError(4711, 42).meaning()).isEqualTo(ErrorMeaning.UNCLEAR);
    }
}
