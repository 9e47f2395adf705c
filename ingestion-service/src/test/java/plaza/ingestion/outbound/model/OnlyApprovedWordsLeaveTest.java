package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.outbound.AReply;
import plaza.ingestion.whatsapp.WhatsappForms;

class OnlyApprovedWordsLeaveTest {

    private static final Account ACCOUNT = DemoAccount.PAGE.wording(
            List.of(WhatsappForms.RESOLVED, WhatsappForms.RESUME), DemoAccount.PAGE.changedAt());
    private static final Template FILLED = new Template("reclamo_resuelto", "es_AR", List.of("Rosa", "4711"));

    @Test
    void what_is_approved_and_filled_may_leave() {
        assertThat(Admission.ofWords(reply(FILLED), ACCOUNT)).isEmpty();
    }

    @Test
    void what_was_approved_once_or_wants_other_blanks_returns() {
        Account without = ACCOUNT.wording(List.of(WhatsappForms.RESUME), ACCOUNT.changedAt());

        assertThat(Admission.ofWords(reply(FILLED), without)).contains(Admission.OTHER_WORDS);
        assertThat(Admission.ofWords(reply(new Template("reclamo_resuelto", "es_AR", List.of("Rosa"))), ACCOUNT))
                .contains(Admission.OTHER_WORDS);
        assertThat(Admission.ofWords(reply(new Template("reclamo_resuelto", "es", List.of("Rosa", "4711"))), ACCOUNT))
                .contains(Admission.OTHER_WORDS);
    }

    @Test
    void where_nobody_told_what_is_approved_the_network_decides() {
        assertThat(Admission.ofWords(reply(FILLED), DemoAccount.PAGE)).isEmpty();
    }

    @Test
    void the_network_hears_the_names_of_the_blanks_where_it_names_them() {
        assertThat(reply(FILLED)
                        .draft(Optional.empty(), ACCOUNT.findForm(FILLED))
                        .intent()
                        .template())
                .hasValueSatisfying(words -> assertThat(words.blanks()).containsExactly("cliente", "numero"));
        Template counted = new Template("retomar_conversacion", "es_AR", List.of("Rosa"));
        assertThat(reply(counted)
                        .draft(Optional.empty(), ACCOUNT.findForm(counted))
                        .intent()
                        .template())
                .contains(counted);
    }

    private static Reply reply(Template words) {
        return AReply.any()
                .by(Intent.of(Act.TEMPLATE_MESSAGE)
                        .to(new NetworkId("59899123456"))
                        .with(words))
                .reply();
    }
}
