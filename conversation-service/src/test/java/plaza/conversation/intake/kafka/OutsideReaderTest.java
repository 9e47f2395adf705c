package plaza.conversation.intake.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.platform.consumer.PoisonRecord;

class OutsideReaderTest {

    private static final EventExample FULL =
            Events.load().get("ingestion.published-outside.v1").example("full");

    private final InteractionReader reader =
            new InteractionReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void what_was_found_out_is_something_about_the_message() {
        Interaction heard = read(FULL.json());

        assertThat(heard.key()).isEqualTo(new MessageKey(Said.PAGE, "900_905"));
        assertThat(heard.home()).isEqualTo(Said.CORDOBA);
        assertThat(heard.orderKey()).isEqualTo(new OrderKey("facebook:100000000000001:900_901"));
        assertThat(heard.occurredAt()).isEqualTo(Instant.parse("2026-11-22T13:05:00Z"));
        assertThat(heard.act()).isEqualTo(new Act.PublishedOutside(AccountMode.ANSWER));
    }

    @Test
    void it_is_another_thing_than_the_words_and_the_same_each_time() {
        assertThat(read(FULL.json()).id().toString()).isNotEqualTo("5e5b0f0e-8d0b-5f6a-9a53-0b6d5a2f7c13");
        assertThat(read(FULL.withUnknownField())).isEqualTo(read(FULL.json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interactionId", "channel", "accountId", "externalId", "orderKey", "occurredAt", "mode"})
    void without_what_it_must_have_it_is_poison(String field) {
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(FULL.without(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "x"})
    void what_is_no_such_event_is_poison(String value) {
        assertThatExceptionOfType(PoisonRecord.class).isThrownBy(() -> read(value));
    }

    private Interaction read(String json) {
        Heard heard = reader.readOutside(json.getBytes(StandardCharsets.UTF_8));
        assertThat(heard).asInstanceOf(type(Heard.Work.class));
        return ((Heard.Work) heard).interaction();
    }
}
