package plaza.conversation.account;

import java.util.List;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.capability.Allowed;
import plaza.conversation.vocabulary.model.AccountRef;

/** Words that a network has approved, for tests. */
public final class ApprovedWords {

    public static final TemplateForm RESOLVED = new TemplateForm(
            "reclamo_resuelto",
            "es_AR",
            "utility",
            "Tu reclamo",
            "Hola {{cliente}}, el reclamo {{numero}} quedó resuelto.",
            "Telco Andina",
            List.of("cliente", "numero"));

    public static final TemplateForm RESUME = new TemplateForm(
            "retomar_conversacion",
            "es_AR",
            "utility",
            null,
            "Hola {{1}}, ¿seguimos con tu consulta?",
            null,
            List.of("1"));

    private ApprovedWords() {}

    /** A number for which they are approved. */
    public static Account numberOf(AccountRef ref) {
        Account number = Allowed.whatsapp(ref);
        return new Account(
                ref,
                number.name(),
                number.state(),
                number.maxTextLength(),
                number.rules().wording(List.of(RESOLVED, RESUME)),
                number.changedAt());
    }
}
