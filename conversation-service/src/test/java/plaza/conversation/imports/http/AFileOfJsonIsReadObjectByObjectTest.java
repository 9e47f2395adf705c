package plaza.conversation.imports.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.imports.model.Rejected;
import plaza.conversation.imports.model.Row;
import plaza.conversation.imports.model.Sheet;

class AFileOfJsonIsReadObjectByObjectTest {

    private static final String ONE = "{\"caseId\":\"C1\",\"customerId\":5491,\"messages\":["
            + "{\"text\":\"Hola\",\"caseId\":\"other\",\"parentId\":null},{\"text\":\"¿Y?\"}]}";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void an_object_is_a_case_whose_fields_are_those_of_each_of_its_messages() {
        Sheet sheet = array("[" + ONE + "]").getFirst();

        assertThat(sheet.rows()).extracting(row -> row.fields().get("text")).containsExactly("Hola", "¿Y?");
        assertThat(sheet.rows()).extracting(Row::fields).allSatisfy(fields -> assertThat(fields)
                .containsEntry("caseId", "C1")
                .containsEntry("customerId", "5491")
                .doesNotContainKey("parentId"));
    }

    @Test
    void objects_one_after_the_other_need_no_array() {
        assertThat(array(ONE + "\n" + ONE)).hasSize(2);
    }

    @Test
    void broken_json_ends_a_file_and_says_where() {
        List<Sheet> sheets = array("[" + ONE + ",\n{\"caseId\": oops}, " + ONE + "]");

        assertThat(sheets).hasSize(2);
        assertThat(sheets.getLast().unread()).extracting(Rejected::line).containsExactly(2L);
    }

    @Test
    void a_broken_line_costs_no_other() {
        List<Sheet> sheets = lines(ONE + "\n\n{oops\n" + ONE);

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(1).unread()).extracting(Rejected::line).containsExactly(3L);
        assertThat(sheets.get(2).rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[7]", "[{}]", "[{\"messages\":[]}]", "[{\"messages\":7}]", "{\"messages\":\"x\"}", "nonsense"})
    void what_is_no_case_is_told_and_harms_nobody(String file) {
        assertThat(array(file)).singleElement().satisfies(sheet -> {
            assertThat(sheet.rows()).isEmpty();
            assertThat(sheet.unread()).hasSize(1);
        });
    }

    @Test
    void an_empty_array_is_no_case() {
        assertThat(array("[]")).isEmpty();
        assertThat(lines("\n \n")).isEmpty();
    }

    private List<Sheet> array(String file) {
        return all(JsonSheets.array(json, file.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Sheet> lines(String file) {
        return all(JsonSheets.lines(json, file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Sheet> all(Iterable<Sheet> sheets) {
        List<Sheet> all = new ArrayList<>();
        sheets.forEach(all::add);
        return all;
    }
}
