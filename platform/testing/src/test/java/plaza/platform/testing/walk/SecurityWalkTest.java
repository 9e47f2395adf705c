package plaza.platform.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.platform.testing.openapi.OpenApiDocument;

class SecurityWalkTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "paths": {
              "/things": {"get": {"security": [{"oidc": ["supervisor"]}], "responses": {"200": {"content":
                {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}}},
              "/things/changes": {"get": {"security": [{"oidc": ["supervisor"]}], "responses": {"200": {"content":
                {"text/event-stream": {}}}}}},
              "/things/{id}": {"get": {"security": [{"oidc": ["supervisor"]}], "responses": {"200": {}}}},
              "/things/{id}/notes": {"post": {"security": [{"oidc": ["supervisor"]}],
                "requestBody": {"content": {"application/json": {}}}, "responses": {"200": {}}}}},
             "components": {"schemas": {"Page": {"properties": {"items": {"type": "array"}}}}}}
            """;

    /** One for most of the walks, so that its tokens are signed once. */
    private static final WalkPlan PLAN = plan();

    @Test
    void a_service_that_keeps_the_rules_passes() throws IOException {
        assertThat(failures(DOCUMENT, PLAN)).isEmpty();
    }

    @Test
    void a_stream_that_is_open_and_says_nothing_does_not_hang_the_walk() throws IOException {
        assertThat(failures(DOCUMENT, PLAN, StubService.Fault.SAYS_NOTHING_IN_STREAMS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKS_FOR_NO_TOKEN         | GET /things with no token answered 200
            BELIEVES_ANY_SIGNATURE    | GET /things/{id} with a token signed by a stranger answered 200
            IGNORES_EXPIRY            | POST /things/{id}/notes with an expired token answered 200
            IGNORES_AUDIENCE          | GET /things/changes with a token for another audience answered 200
            IGNORES_ROLES             | GET /things with agent of cordoba answered 200
            REFUSES_EVERYBODY         | whom the document lets in, answered 403
            SHOWS_OTHER_SITES         | GET /things/{id} with supervisor of madrid, who must not know of it, answered 200
            SAYS_FORBIDDEN_FOR_HIDDEN | POST /things/{id}/notes with supervisor of madrid, who must not know of it, answered 403
            EXPLAINS_WHAT_IS_HIDDEN   | supervisor of madrid tells a hidden thing from an absent one
            LISTS_ALL_SITES           | to somebody outside cordoba
            BREAKS                    | answered 500
            """)
    void a_service_that_errs_is_caught(StubService.Fault fault, String sentence) throws IOException {
        assertThat(failures(DOCUMENT, PLAN, fault)).anyMatch(failure -> failure.contains(sentence));
    }

    @Test
    void an_operation_without_security_that_nobody_defends_is_caught() throws IOException {
        String open = DOCUMENT.replace(
                "\"security\": [{\"oidc\": [\"supervisor\"]}], \"responses\": {\"200\": {}}", "\"responses\": {}");

        assertThat(failures(open, plan()))
                .anyMatch(failure -> failure.contains(".open(\"GET /things/{id}\", \"<why>\")"));
        assertThat(failures(open, plan().open("GET /things/{id}", "for the sake of the test")))
                .isEmpty();
    }

    @Test
    void an_operation_that_names_no_role_is_caught() throws IOException {
        String anyRole = DOCUMENT.replace("\"supervisor\"", "");

        assertThat(failures(anyRole, plan()))
                .anyMatch(failure -> failure.contains(".anyRole(\"GET /things/changes\", \"<why>\")"));
    }

    @Test
    void a_role_that_the_realm_does_not_have_is_caught() throws IOException {
        assertThat(failures(DOCUMENT.replace("\"supervisor\"", "\"supervisro\""), plan()))
                .anyMatch(failure -> failure.contains("the realm has no role supervisro"));
    }

    @Test
    void a_parameter_without_an_id_is_caught_with_the_sentence_to_add() throws IOException {
        WalkPlan silent = WalkPlan.between("cordoba", "madrid").listed("GET /things", () -> StubService.THING);

        assertThat(failures(DOCUMENT, silent))
                .anyMatch(failure -> failure.contains(".scoped(\"/things/{id}\", () -> <id of one at cordoba>)"));
    }

    @Test
    void a_list_that_nobody_described_is_caught_with_the_sentence_to_add() throws IOException {
        WalkPlan silent = WalkPlan.between("cordoba", "madrid").scoped("/things/{id}", () -> StubService.THING);

        assertThat(failures(DOCUMENT, silent))
                .anyMatch(
                        failure -> failure.contains(".listed(\"GET /things\", () -> <id that only cordoba may see>)"));
    }

    @Test
    void an_id_that_nothing_has_proves_nothing_and_is_caught() throws IOException {
        WalkPlan empty = plan().scoped("/things/{id}", () -> UUID.randomUUID().toString());

        assertThat(failures(DOCUMENT, empty))
                .anyMatch(failure -> failure.contains("no role at cordoba finds the thing that the plan gives"));
    }

    @Test
    void a_plan_that_speaks_of_what_is_gone_is_caught() throws IOException {
        assertThat(failures(DOCUMENT, plan().open("GET /gone", "it was needed once")))
                .anyMatch(failure -> failure.contains("the document has no [GET /gone]"));
    }

    private static WalkPlan plan() {
        return WalkPlan.between("cordoba", "madrid")
                .scoped("/things/{id}", () -> StubService.THING)
                .listed("GET /things", () -> StubService.THING);
    }

    private static List<String> failures(String document, WalkPlan plan, StubService.Fault... faults)
            throws IOException {
        try (StubService service = StubService.with(faults)) {
            Walk walk = new Walk(plan, OpenApiDocument.parse(document), new Caller(service.address()));
            return walk.nodes()
                    .flatMap(SecurityWalkTest::tests)
                    .flatMap(SecurityWalkTest::failure)
                    .toList();
        }
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(SecurityWalkTest::tests)
                : Stream.of((DynamicTest) node);
    }

    private static Stream<String> failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return Stream.empty();
        } catch (Throwable failure) {
            return Stream.of(String.valueOf(failure.getMessage()));
        }
    }
}
