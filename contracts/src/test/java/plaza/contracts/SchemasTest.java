package plaza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema, and what can be asked of every one of them (rules of evolution: STYLE 2.2 and Zalando's event rules). */
class SchemasTest {

    private static final Set<String> PERSONAL_FIELDS = Set.of("text", "author", "actor", "email", "phone");

    static List<String> schemas() {
        return CommittedFiles.events("*/*/*.schema.json");
    }

    static Stream<EventExample> examples() {
        return Events.load().list().stream().flatMap(event -> event.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_fits_its_schema(EventExample example) {
        EventAssertions.assertFits(example.type(), example.json());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_reader_that_meets_an_unknown_field_may_go_on(EventExample example) {
        EventAssertions.assertFits(example.type(), example.withUnknownField());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_a_valid_schema_of_2020_12(String path) {
        assertThat(EventAssertions.violationsOfSchema(CommittedFiles.text(path)))
                .isEmpty();
        assertThat(tree(path).root().path("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_named_by_its_folder_and_says_what_happened(String path) {
        SchemaTree schema = tree(path);

        assertThat(schema.root().path("title").asText()).isEqualTo(CommittedFiles.type(path));
        assertThat(schema.root().path("$id").asText()).isEqualTo("urn:plaza:event:" + CommittedFiles.type(path));
        assertThat(schema.root().path("description").asText()).isNotBlank();
    }

    /** The full one showed all that there was; a property that came later has an example of its own. */
    @ParameterizedTest
    @MethodSource("schemas")
    void the_examples_together_show_every_property(String path) {
        Set<String> shown = Events.load().get(CommittedFiles.type(path)).examples().stream()
                .flatMap(example -> SchemaTree.of(example.json()).fields().stream())
                .collect(Collectors.toSet());

        assertThat(shown)
                .as("examples are never edited: a new field is shown by an example of its own")
                .containsAll(tree(path).properties());
    }

    /** Where every property is required, the full example is the minimal one. */
    @ParameterizedTest
    @MethodSource("schemas")
    void a_minimal_example_shows_only_what_is_required(String path) {
        SchemaTree schema = tree(path);
        String label = schema.required().equals(schema.properties()) ? "full" : "minimal";

        EventExample minimal = Events.load().get(CommittedFiles.type(path)).example(label);

        assertThat(SchemaTree.of(minimal.json()).fields()).isEqualTo(schema.required());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void what_is_called_open_text_is_not_closed_by_an_enum(String path) {
        assertThat(tree(path).parts())
                .filteredOn(part -> part.description().contains("open text"))
                .as("a new value of a closed enum breaks readers: leave open text open")
                .noneMatch(part -> part.node().has("enum") || part.node().has("const"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_leaves_room_for_new_fields(String path) {
        assertThat(tree(path).parts())
                .as("a schema that forbids other properties can never grow without a v2")
                .noneMatch(part ->
                        part.node().has("additionalProperties") || part.node().has("unevaluatedProperties"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void only_topics_for_personal_data_carry_texts_or_contact_data(String path) {
        List<DataClass> carriers = Topics.load().withEvent(CommittedFiles.type(path)).stream()
                .map(Topic::data)
                .toList();

        assertThat(tree(path).properties())
                .as("fields of an event on topics of class %s", carriers)
                .satisfies(fields -> assertThat(carriers.contains(DataClass.PERSONAL)
                                || PERSONAL_FIELDS.stream().noneMatch(fields::contains))
                        .isTrue());
    }

    private static SchemaTree tree(String path) {
        return SchemaTree.of(CommittedFiles.text(path));
    }
}
