package plaza.conversation.account.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventContract;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.capability.Allowed;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.platform.consumer.PoisonRecord;

class AccountReaderTest {

    private static final EventContract CONTRACT = Events.load().get("ingestion.account-changed.v1");
    private static final EventExample FULL = CONTRACT.example("full");

    private final AccountReader reader = new AccountReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void the_account_is_read() {
        assertThat(read(FULL.json()))
                .isEqualTo(new Account(
                                Said.PAGE,
                                "Telco Andina",
                                "connected",
                                8000,
                                Rules.UNTOLD,
                                Instant.parse("2026-11-22T12:00:00Z"))
                        .at(Said.CORDOBA));
    }

    @Test
    void the_rules_are_read() {
        assertThat(read(CONTRACT.example("rules").json()).rules())
                .isEqualTo(Allowed.facebook(Said.PAGE).rules());
    }

    @Test
    void approved_words_are_read_and_no_others() {
        String json = CONTRACT.example("templates").json();

        assertThat(read(json).rules())
                .isEqualTo(ApprovedWords.numberOf(Said.PAGE).rules());
        assertThat(read(json.replace("\"approved\"", "\"paused\"")).rules().templates())
                .isEmpty();
        assertThat(read(json.replace("\"text\": \"Hola {{1}}", "\"words\": \"Hola {{1}}"))
                        .rules()
                        .templates())
                .containsExactly(ApprovedWords.RESOLVED);
    }

    @Test
    void the_mode_is_read_and_since_when_customers_are_answered() {
        assertThat(read(CONTRACT.example("mode").json()).serving())
                .isEqualTo(new Serving(AccountMode.ASSIST, Instant.parse("2026-11-22T12:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "some-mode-of-the-future"})
    void where_no_other_mode_is_known_answers_leave_from_here(String mode) {
        assertThat(read(FULL.with("mode", mode)).serving()).isEqualTo(Serving.ALWAYS);
        assertThat(read(FULL.json()).serving()).isEqualTo(Serving.ALWAYS);
    }

    @Test
    void words_of_the_future_make_a_rule_unknown_and_nothing_else() {
        String json = CONTRACT.example("rules")
                .json()
                .replace("\"like\"", "\"applaud\"")
                .replace("utf-8-bytes", "syllables")
                .replace("\"target\"", "\"full-moon\"");

        Rules rules = read(json).rules();

        assertThat(rules.find(NetworkAct.LIKE)).isEmpty();
        assertThat(rules.find(NetworkAct.PRIVATE_REPLY).orElseThrow().window()).isNull();
        assertThat(rules.acts()).hasSize(7);
    }

    static Stream<EventExample> every_example() {
        return CONTRACT.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_example_ever_committed_is_read_with_fields_of_the_future(EventExample example) {
        assertThat(read(example.withUnknownField())).isEqualTo(read(example.json()));
    }

    @Test
    void a_state_of_the_future_is_taken_as_it_is() {
        assertThat(read(FULL.with("state", "on-holiday")).state()).isEqualTo("on-holiday");
    }

    @Test
    void an_account_without_a_name_is_called_by_its_id() {
        assertThat(read(FULL.without("name")).name()).isEqualTo("100000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "accountId", "changedAt"})
    void an_account_without_what_it_must_have_is_poison(String field) {
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(FULL.without(field)));
    }

    private Account read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void which_files_are_taken_is_read() {
        Rules rules = read(CONTRACT.example("files").json()).rules();

        FilesRule message = rules.find(NetworkAct.DIRECT_MESSAGE).orElseThrow().files();
        FilesRule template =
                rules.find(NetworkAct.TEMPLATE_MESSAGE).orElseThrow().files();

        assertThat(message).isNotNull();
        assertThat(message.most()).isEqualTo(10);
        assertThat(message.find("image", "image/png"))
                .contains(new FileRule("image", List.of("image/jpeg", "image/png"), 5_000_000, 1_024));
        assertThat(message.find("audio", "audio/mp4").orElseThrow().caption()).isNull();
        assertThat(message.find("image", "image/gif")).isEmpty();
        assertThat(template).isEqualTo(new FilesRule(0, "approved-words", List.of()));
    }
}
