package plaza.conversation.imports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

class ABadRowCostsNoOtherTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final String HEADER = "caseId,state,channel,accountId,customerId,customerName,kind,direction,"
            + "messageId,rootId,text,createdAt,closedAt,closedReason\n";

    @Test
    void rows_that_follow_each_other_are_one_case() {
        List<Reading> read = read(HEADER
                + row("C1", "open", "inbound", "m1", "Hola", "2026-11-22T10:00:00Z")
                + row("C1", "open", "outbound", "m2", "Ya miramos", "2026-11-22T10:05:00Z")
                + row("C2", "closed", "inbound", "m3", "Gracias", "2026-11-01T10:00:00-03:00"));

        assertThat(read).hasSize(2).allSatisfy(each -> assertThat(each.rejected())
                .isEmpty());
        BroughtCase first = read.getFirst().brought().orElseThrow();
        assertThat(first.messages()).extracting(BroughtMessage::externalId).containsExactly("m1", "m2");
        assertThat(first.open()).isTrue();
        assertThat(first.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(first.orderKey()).isEqualTo(new OrderKey("whatsapp:200000000000001:5491"));
        assertThat(read.getLast().brought().orElseThrow().messages().getFirst().createdAt())
                .isEqualTo(Instant.parse("2026-11-01T13:00:00Z"));
    }

    @Test
    void a_row_that_is_wrong_is_named_by_its_line_and_the_others_make_the_case() {
        Reading read = read(HEADER
                        + row("C1", "open", "inbound", "m1", "Hola", "2026-11-22T10:00:00Z")
                        + row("C1", "open", "sideways", "m2", "x", "2026-11-22T10:05:00Z")
                        + row("C1", "open", "inbound", "m3", "¿Y?", "2026-11-22T11:00:00Z"))
                .getFirst();

        assertThat(read.rejected())
                .containsExactly(new Rejected(3, "unknown-direction", "direction is inbound or outbound"));
        assertThat(read.brought().orElseThrow().messages())
                .extracting(BroughtMessage::externalId)
                .containsExactly("m1", "m3");
    }

    @ParameterizedTest
    @CsvSource({
        "state, half-open, unknown-state",
        "channel, pigeon, unknown-channel",
        "kind, song, unknown-kind",
        "customerId, '', incomplete",
        "text, '', incomplete",
        "createdAt, yesterday, not-a-time",
        "createdAt, 1815-12-10T00:00:00Z, not-a-time",
        "createdAt, 2026-11-22T15:06:00Z, in-the-future",
        "closedReason, Because!, not-a-word"
    })
    void each_rule_has_its_word(String column, String value, String reason) {
        Row good = sheets(HEADER + row("C1", "open", "inbound", "m1", "Hola", "2026-11-22T10:00:00Z"))
                .getFirst()
                .rows()
                .getFirst();
        Map<String, String> fields = new HashMap<>(good.fields());
        fields.put(column, value);
        fields.values().removeIf(String::isEmpty);

        Reading read = reader().read(new Sheet(2, List.of(new Row(2, fields)), List.of()));

        assertThat(read.rejected()).extracting(Rejected::reason).containsExactly(reason);
        assertThat(read.brought()).isEmpty();
    }

    @Test
    void what_only_we_said_is_no_case() {
        Reading read = read(HEADER + row("C1", "open", "outbound", "m1", "Hola", "2026-11-22T10:00:00Z"))
                .getFirst();

        assertThat(read.brought()).isEmpty();
        assertThat(read.rejected()).extracting(Rejected::reason).containsExactly("no-customer-message");
    }

    @Test
    void a_case_that_stands_in_two_places_of_a_file_counts_where_it_stands_first() {
        List<Reading> read = read(HEADER
                + row("C1", "open", "inbound", "m1", "Hola", "2026-11-22T10:00:00Z")
                + row("C2", "open", "inbound", "m2", "Hola", "2026-11-22T10:00:00Z")
                + row("C1", "open", "inbound", "m3", "Hola", "2026-11-22T10:00:00Z"));

        assertThat(read.get(2).brought()).isEmpty();
        assertThat(read.get(2).rejected()).extracting(Rejected::reason).containsExactly("scattered");
    }

    @Test
    void a_message_without_an_id_of_the_network_has_one_that_is_the_same_each_time() {
        String file = HEADER + row("C1", "open", "inbound", "", "Hola", "2026-11-22T10:00:00Z");

        assertThat(read(file).getFirst().brought().orElseThrow().messages())
                .extracting(BroughtMessage::externalId)
                .containsExactly("import:oldcrm:C1:0");
    }

    @Test
    void quotes_line_breaks_and_semicolons_are_read_as_spreadsheets_write_them() {
        String file = "\uFEFF" + HEADER.replace(',', ';')
                + row("C1", "open", "inbound", "m1", "\"Dijo \"\"ya\"\";\nno vino\"", "2026-11-22T10:00:00Z")
                        .replace(',', ';')
                + row("C2", "open", "inbound", "m2", "Hola", "2026-11-22T10:00:00Z")
                        .replace(',', ';');

        List<Reading> read = read(file);

        assertThat(read.getFirst().brought().orElseThrow().messages().getFirst().text())
                .isEqualTo("Dijo \"ya\";\nno vino");
        assertThat(read.getLast().brought().orElseThrow().line()).isEqualTo(4);
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line() {
        List<Reading> read = read(HEADER
                + row("C1", "open", "inbound", "m1", "\"sin cierre", "2026-11-22T10:00:00Z")
                + row("C2", "open", "inbound", "m2", "Hola", "2026-11-22T10:00:00Z"));

        assertThat(read.stream().flatMap(each -> each.rejected().stream()))
                .extracting(Rejected::line, Rejected::reason)
                .containsExactly(tuple(2L, "malformed"));
        assertThat(read.stream().flatMap(each -> each.brought().stream()))
                .extracting(BroughtCase::caseId)
                .containsExactly("C2");
    }

    @Test
    void a_file_without_its_columns_says_which() {
        assertThat(new CsvSheets("caseId,state\n").missing())
                .contains("channel", "text")
                .doesNotContain("caseId");
        assertThat(new CsvSheets("").missing()).containsExactlyElementsOf(Field.needed());
    }

    @Property(tries = 500)
    void whatever_a_file_holds_it_is_read_to_its_end(
            @ForAll @StringLength(max = 300) @Chars({'"', ',', '\n', '\r', ';', ' '}) @CharRange(from = 'a', to = 'c')
                    String rest) {
        List<Reading> read = read(HEADER + rest);

        assertThat(read.size()).isLessThanOrEqualTo(301);
    }

    private static List<Reading> read(String file) {
        SheetReader reader = reader();
        return sheets(file).stream().map(reader::read).toList();
    }

    private static List<Sheet> sheets(String file) {
        List<Sheet> sheets = new ArrayList<>();
        new CsvSheets(file).forEach(sheets::add);
        return sheets;
    }

    private static SheetReader reader() {
        return new SheetReader("oldcrm", NOW);
    }

    private static String row(
            String caseId, String state, String direction, String messageId, String text, String createdAt) {
        return String.join(
                        ",",
                        caseId,
                        state,
                        "whatsapp",
                        "200000000000001",
                        "5491",
                        "Rosa",
                        "direct_message",
                        direction,
                        messageId,
                        "",
                        text,
                        createdAt,
                        "",
                        "")
                + "\n";
    }
}
