package plaza.ingestion.whatsapp.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.channel.model.TemplatePage;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.whatsapp.WhatsappForms;

class ApprovedWordsAreReadTest {

    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final NetworkId BUSINESS = new NetworkId("300000000000001");

    private ScriptedGraph graph;
    private WhatsappTemplates templates;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
        templates = new WhatsappTemplates(
                new GraphApi(graph.url(), Duration.ofSeconds(2), Duration.ofSeconds(2), Optional.empty()));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void they_are_told_with_the_names_of_their_blanks() {
        graph.spoilReading(page("""
                {"name":"reclamo_resuelto","language":"es_AR","status":"APPROVED","category":"UTILITY","id":"1",
                 "parameter_format":"NAMED","components":[
                  {"type":"HEADER","format":"TEXT","text":"Tu reclamo"},
                  {"type":"BODY","text":"Hola {{cliente}}, el reclamo {{ numero }} quedó resuelto.",
                   "example":{"body_text_named_params":[{"param_name":"cliente","example":"Rosa"}]}},
                  {"type":"FOOTER","text":"Telco Andina"},
                  {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Gracias"},
                   {"type":"URL","text":"Ver","url":"https://telco-andina.example/"}]}]},
                {"name":"retomar_conversacion","language":"es_AR","status":"APPROVED","category":"UTILITY","id":"2",
                 "components":[{"type":"BODY","text":"Hola {{1}}, ¿seguimos con tu consulta?"}]}""", ""));

        assertThat(ask().finding())
                .isEqualTo(new Finding.Found<>(
                        new TemplatePage(List.of(WhatsappForms.RESOLVED, WhatsappForms.RESUME), Optional.empty())));
        assertThat(graph.calls().getFirst().target()).contains("/300000000000001/message_templates");
        assertThat(graph.calls().getFirst().parameters()).containsEntry("status", "APPROVED");
    }

    @Test
    void a_long_list_goes_on_where_the_network_says() {
        graph.spoilReading(
                page(words("uno", "Hola"), "\"paging\":{\"cursors\":{\"after\":\"MTAw\"},\"next\":\"https://x\"}"),
                page(words("dos", "Hola"), "\"paging\":{\"cursors\":{\"after\":\"MjAw\"}}"));
        Question next = page(ask()).next().orElseThrow();

        TemplatePage second = page(templates.ask(next, TOKEN));

        assertThat(names(second)).containsExactly("dos");
        assertThat(second.next()).isEmpty();
        assertThat(graph.calls().getLast().parameters()).containsEntry("after", "MTAw");
    }

    @Test
    void blanks_are_filled_by_their_number_wherever_they_stand() {
        graph.spoilReading(page(words("pago", "{{2}} pesos, {{1}}: vence el {{2}}"), ""));

        assertThat(page(ask()).forms().getFirst().blanks()).containsExactly("1", "2");
    }

    @Test
    void what_is_not_approved_is_left_out_also_where_the_network_tells_it() {
        graph.spoilReading(page(words("uno", "Hola").replace("APPROVED", "PAUSED"), ""));

        assertThat(page(ask()).forms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"HEADER\",\"format\":\"IMAGE\"}",
                "{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"Pedido {{1}}\"}",
                "{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"url\":\"https://x.example/{{1}}\"}]}",
                "{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"COPY_CODE\"}]}",
                "{\"type\":\"CAROUSEL\",\"cards\":[]}"
            })
    void what_wants_more_than_words_in_its_body_is_left_out(String component) {
        graph.spoilReading(
                page(words("uno", "Hola").replace("\"components\":[", "\"components\":[" + component + ","), ""));

        assertThat(page(ask()).forms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hola {{2}}", "Hola {{1}} {{nombre}}", "Hola {{0}}"})
    void blanks_that_no_network_would_count_so_are_left_out(String text) {
        graph.spoilReading(page(words("uno", text), ""));

        assertThat(page(ask()).forms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"data\":{}}", "<html>"})
    void no_list_is_no_empty_list(String body) {
        graph.spoilReading(Spoiled.says(200, body));

        assertThat(ask().finding()).isInstanceOf(Finding.Untold.class);
    }

    @Test
    void a_broken_one_costs_no_other() {
        graph.spoilReading(page("7, {\"name\":null}, " + words("uno", "Hola"), ""));

        assertThat(names(page(ask()))).containsExactly("uno");
    }

    private Asked<TemplatePage> ask() {
        return templates.ask(templates.begin(BUSINESS), TOKEN);
    }

    private static TemplatePage page(Asked<TemplatePage> asked) {
        return asked.finding() instanceof Finding.Found<TemplatePage>(TemplatePage page)
                ? page
                : new TemplatePage(List.of(), Optional.empty());
    }

    private static List<String> names(TemplatePage page) {
        return page.forms().stream().map(TemplateForm::name).toList();
    }

    private static String words(String name, String body) {
        return "{\"name\":\"" + name + "\",\"language\":\"es\",\"status\":\"APPROVED\",\"category\":\"UTILITY\","
                + "\"components\":[{\"type\":\"BODY\",\"text\":\"" + body + "\"}]}";
    }

    private static Spoiled page(String items, String paging) {
        return Spoiled.says(200, "{\"data\":[" + items + "]" + (paging.isEmpty() ? "" : "," + paging) + "}");
    }
}
