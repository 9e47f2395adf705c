package plaza.ingestion.facebook.model;

import static plaza.ingestion.facebook.model.ErrorMeaning.ALREADY_REPLIED;
import static plaza.ingestion.facebook.model.ErrorMeaning.BAD_INPUT;
import static plaza.ingestion.facebook.model.ErrorMeaning.LIMITED;
import static plaza.ingestion.facebook.model.ErrorMeaning.NOT_PERMITTED;
import static plaza.ingestion.facebook.model.ErrorMeaning.OUTSIDE_WINDOW;
import static plaza.ingestion.facebook.model.ErrorMeaning.PAUSED;
import static plaza.ingestion.facebook.model.ErrorMeaning.TARGET_GONE;
import static plaza.ingestion.facebook.model.ErrorMeaning.UNAUTHORISED;
import static plaza.ingestion.facebook.model.ErrorMeaning.UNCLEAR;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors of the Graph API as data: one line a rule, the first that fits counts. */
final class ErrorCatalogue {

    /**
     * @param from first code
     * @param to last code
     * @param subcode null for any
     */
    private record Rule(int from, int to, @Nullable Integer subcode, ErrorMeaning meaning) {

        boolean fits(GraphError error) {
            return error.code() >= from && error.code() <= to && (subcode == null || subcode.equals(error.subcode()));
        }
    }

    private static final List<Rule> RULES = List.of(
            pair(10, 2018278, OUTSIDE_WINDOW),
            pair(10, 2534022, OUTSIDE_WINDOW),
            pair(10, 1893063, PAUSED),
            pair(100, 33, TARGET_GONE),
            code(1, UNCLEAR),
            code(2, UNCLEAR),
            code(4, LIMITED),
            code(10, NOT_PERMITTED),
            code(17, LIMITED),
            code(32, LIMITED),
            code(100, BAD_INPUT),
            code(102, UNAUTHORISED),
            code(104, UNAUTHORISED),
            code(190, UNAUTHORISED),
            range(200, 299, NOT_PERMITTED),
            code(341, PAUSED),
            code(368, PAUSED),
            code(506, UNCLEAR),
            code(551, NOT_PERMITTED),
            code(613, LIMITED),
            code(803, TARGET_GONE),
            code(1200, UNCLEAR),
            code(2500, BAD_INPUT),
            code(9010, NOT_PERMITTED),
            code(10303, NOT_PERMITTED),
            code(10900, ALREADY_REPLIED),
            range(80001, 80014, LIMITED),
            code(1609005, BAD_INPUT));

    private ErrorCatalogue() {}

    static ErrorMeaning meaning(GraphError error) {
        return RULES.stream()
                .filter(rule -> rule.fits(error))
                .findFirst()
                .map(Rule::meaning)
                .orElse(UNCLEAR);
    }

    private static Rule pair(int code, int subcode, ErrorMeaning meaning) {
        return new Rule(code, code, subcode, meaning);
    }

    private static Rule code(int code, ErrorMeaning meaning) {
        return new Rule(code, code, null, meaning);
    }

    private static Rule range(int from, int to, ErrorMeaning meaning) {
        return new Rule(from, to, null, meaning);
    }
}
