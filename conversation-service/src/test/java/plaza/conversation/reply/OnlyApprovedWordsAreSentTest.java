package plaza.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.Template;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.Visibility;

class OnlyApprovedWordsAreSentTest {

    private static final Said OLD = Said.directMessage("m_9").at(InMemoryHouse.NOW.minus(Duration.ofDays(3)));
    private static final List<String> FILLED = List.of("Rosa", "4711");

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;

    @BeforeEach
    void a_talk_whose_time_is_over() {
        house.accounts.keep(ApprovedWords.numberOf(OLD.key().account())).await().indefinitely();
        house.hear(OLD.created());
        desk = Desk.of(house, OLD).accepts(1);
    }

    @Test
    void they_go_out_after_the_time_for_other_words_and_read_as_they_were_approved() {
        Reply reply = Desk.taken(house.approve(asks("reclamo_resuelto", "es_AR", FILLED)));

        assertThat(reply.networkAct()).isEqualTo(NetworkAct.TEMPLATE_MESSAGE);
        assertThat(reply.text()).isEqualTo(ApprovedWords.RESOLVED.filled(FILLED));
    }

    @Test
    void the_same_wish_under_the_same_key_is_one_reply() {
        NewReply wish = asks("reclamo_resuelto", "es_AR", FILLED);

        Reply first = Desk.taken(house.approve(wish));

        assertThat(Desk.taken(house.approve(wish)).id()).isEqualTo(first.id());
    }

    @Test
    void words_that_are_not_approved_in_that_language_are_unknown() {
        assertThat(house.approve(asks("reclamo_resuelto", "pt_BR", FILLED)))
                .isEqualTo(new ReplyOutcome.UnknownTemplate("reclamo_resuelto", "pt_BR"));
        assertThat(house.approve(asks("promo", "es_AR", List.of())))
                .isEqualTo(new ReplyOutcome.UnknownTemplate("promo", "es_AR"));
    }

    @Test
    void every_blank_is_filled_and_no_other() {
        assertThat(house.approve(asks("reclamo_resuelto", "es_AR", List.of("Rosa"))))
                .isInstanceOf(ReplyOutcome.TemplateUnfit.class);
        assertThat(house.approve(asks("reclamo_resuelto", "es_AR", List.of("Rosa", "4711", "x"))))
                .isInstanceOf(ReplyOutcome.TemplateUnfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "uno\ndos", "uno\tdos", "uno     dos", "\u200b"})
    void a_blank_holds_something_that_can_be_read_in_one_line(String value) {
        assertThat(house.approve(asks("reclamo_resuelto", "es_AR", List.of("Rosa", value))))
                .isInstanceOfSatisfying(ReplyOutcome.TemplateUnfit.class, unfit -> assertThat(unfit.why())
                        .contains("blank numero"));
    }

    @Test
    void where_nobody_told_what_is_approved_the_network_decides() {
        house.accounts.keep(Allowed.whatsapp(OLD.key().account())).await().indefinitely();

        assertThat(Desk.taken(house.approve(asks("promo", "es_AR", List.of()))).text())
                .isEqualTo("Hola");
    }

    private NewReply asks(String name, String language, List<String> parameters) {
        return new NewReply(
                desk.conversation(),
                desk.agent(),
                name + parameters,
                null,
                Visibility.PRIVATE,
                "Hola",
                new Template(name, language, parameters),
                1,
                desk.sight());
    }
}
