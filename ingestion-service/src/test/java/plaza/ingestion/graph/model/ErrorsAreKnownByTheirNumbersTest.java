package plaza.ingestion.graph.model;

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
        "200, 1545041, UNREACHABLE",
        "230, , MISCONFIGURED",
        "299, , NOT_PERMITTED",
        "551, 1545041, UNREACHABLE",
        "100, , BAD_INPUT",
        "100, 2018034, BAD_INPUT",
        "1, , UNCLEAR",
        "2, , UNCLEAR",
        "506, , UNCLEAR",
        "1200, , UNCLEAR",
        "0, , UNAUTHORISED",
        "3, , MISCONFIGURED",
        "10, , NOT_PERMITTED",
        "10, 2018108, UNREACHABLE",
        "100, 2018001, UNREACHABLE",
        "100, 2018047, BAD_INPUT",
        "100, 2018276, MISCONFIGURED",
        "100, 1893061, BAD_INPUT",
        "200, 2018027, MISCONFIGURED",
        "9010, , UNREACHABLE",
        "80007, , LIMITED",
        "130429, , LIMITED",
        "130472, , UNREACHABLE",
        "131000, , UNCLEAR",
        "131016, , UNCLEAR",
        "131026, , UNREACHABLE",
        "131030, , MISCONFIGURED",
        "131031, , PAUSED",
        "131042, , PAUSED",
        "131047, , OUTSIDE_WINDOW",
        "131048, , LIMITED",
        "131051, , BAD_INPUT",
        "131053, , BAD_INPUT",
        "131056, , LIMITED",
        "132000, , BAD_INPUT",
        "132015, , MISCONFIGURED",
        "133016, , LIMITED",
        "135000, , UNCLEAR"
    })
    void each_has_its_meaning(int code, @Nullable Integer subcode, ErrorMeaning meaning) {
        assertThat(new GraphError(code, subcode).meaning()).isEqualTo(meaning);
    }

    @Test
    void what_nobody_knows_is_unclear_and_never_a_refusal() {
        assertThat(new GraphError(4711, 42).meaning()).isEqualTo(ErrorMeaning.UNCLEAR);
    }
}
