package plaza.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    @Test
    void the_scopes_of_an_operation_are_its_roles() {
        assertThat(access("{\"security\": [{\"oidc\": [\"agent\", \"supervisor\"]}]}"))
                .isEqualTo(new Access.OneOf(Set.of("agent", "supervisor")));
    }

    @Test
    void alternatives_are_joined() {
        assertThat(access("{\"security\": [{\"oidc\": [\"agent\"]}, {\"basic\": [\"admin\"]}]}"))
                .isEqualTo(new Access.OneOf(Set.of("agent", "admin")));
    }

    @Test
    void an_operation_without_security_is_open() {
        assertThat(access("{}")).isEqualTo(new Access.Open());
    }

    @Test
    void an_empty_alternative_opens_the_door() {
        assertThat(access("{\"security\": [{\"oidc\": [\"agent\"]}, {}]}")).isEqualTo(new Access.Open());
    }

    @Test
    void a_scheme_without_scopes_is_any_role() {
        assertThat(access("{\"security\": [{\"oidc\": []}]}")).isEqualTo(new Access.AnyRole());
    }

    @Test
    void the_security_of_the_document_counts_where_the_operation_says_nothing() {
        OpenApiDocument document = OpenApiDocument.parse(
                "{\"security\": [{\"oidc\": [\"admin\"]}], \"paths\": {\"/a\": {\"get\": {}, \"put\": {\"security\": []}}}}");

        assertThat(document.operations())
                .extracting(Operation::access)
                .containsExactly(new Access.OneOf(Set.of("admin")), new Access.Open());
    }

    @Test
    void parameters_are_known_by_the_path_up_to_them() {
        OpenApiDocument document = OpenApiDocument.parse("{\"paths\": {\"/a/{b}/c/{d}\": {\"get\": {}}}}");

        assertThat(document.operations().getFirst().parameters()).containsExactly("/a/{b}", "/a/{b}/c/{d}");
    }

    private static Access access(String operation) {
        return OpenApiDocument.parse("{\"paths\": {\"/a\": {\"get\": " + operation + "}}}")
                .operations()
                .getFirst()
                .access();
    }
}
