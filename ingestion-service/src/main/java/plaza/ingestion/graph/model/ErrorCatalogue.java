package plaza.ingestion.graph.model;

import static plaza.ingestion.graph.model.ErrorMeaning.ALREADY_REPLIED;
import static plaza.ingestion.graph.model.ErrorMeaning.BAD_INPUT;
import static plaza.ingestion.graph.model.ErrorMeaning.LIMITED;
import static plaza.ingestion.graph.model.ErrorMeaning.MISCONFIGURED;
import static plaza.ingestion.graph.model.ErrorMeaning.NOT_PERMITTED;
import static plaza.ingestion.graph.model.ErrorMeaning.OUTSIDE_WINDOW;
import static plaza.ingestion.graph.model.ErrorMeaning.PAUSED;
import static plaza.ingestion.graph.model.ErrorMeaning.TARGET_GONE;
import static plaza.ingestion.graph.model.ErrorMeaning.UNAUTHORISED;
import static plaza.ingestion.graph.model.ErrorMeaning.UNCLEAR;
import static plaza.ingestion.graph.model.ErrorMeaning.UNREACHABLE;

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

    /** Pairs before codes, because the first that fits counts. WhatsApp's own codes begin at 130000. */
    private static final List<Rule> RULES = List.of(
            pair(10, 2018278, OUTSIDE_WINDOW),
            pair(10, 2534022, OUTSIDE_WINDOW),
            pair(10, 1893063, PAUSED),
            pair(10, 2018108, UNREACHABLE),
            pair(100, 33, TARGET_GONE),
            pair(100, 2018001, UNREACHABLE),
            pair(100, 2018276, MISCONFIGURED),
            pair(200, 1545041, UNREACHABLE),
            pair(200, 2018021, UNREACHABLE),
            pair(200, 2018027, MISCONFIGURED),
            pair(200, 2018028, MISCONFIGURED),
            code(0, UNAUTHORISED),
            code(1, UNCLEAR),
            code(2, UNCLEAR),
            code(3, MISCONFIGURED),
            code(4, LIMITED),
            code(10, NOT_PERMITTED),
            code(17, LIMITED),
            code(32, LIMITED),
            code(100, BAD_INPUT),
            code(102, UNAUTHORISED),
            code(104, UNAUTHORISED),
            code(190, UNAUTHORISED),
            code(230, MISCONFIGURED),
            range(200, 299, NOT_PERMITTED),
            code(341, PAUSED),
            code(368, PAUSED),
            code(506, UNCLEAR),
            code(551, UNREACHABLE),
            code(613, LIMITED),
            code(803, TARGET_GONE),
            code(1200, UNCLEAR),
            code(2500, BAD_INPUT),
            code(9010, UNREACHABLE),
            code(10303, NOT_PERMITTED),
            code(10900, ALREADY_REPLIED),
            range(80001, 80014, LIMITED),
            code(130429, LIMITED),
            code(130472, UNREACHABLE),
            code(131000, UNCLEAR),
            code(131016, UNCLEAR),
            code(131026, UNREACHABLE),
            code(131030, MISCONFIGURED),
            code(131031, PAUSED),
            code(131042, PAUSED),
            code(131047, OUTSIDE_WINDOW),
            code(131048, LIMITED),
            range(131051, 131053, BAD_INPUT),
            code(131056, LIMITED),
            code(132000, BAD_INPUT),
            range(132001, 132016, MISCONFIGURED),
            code(133016, LIMITED),
            code(135000, UNCLEAR),
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
