package plaza.ingestion.whatsapp;

import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.TemplateForm;

/** Approved words for tests. */
public final class WhatsappForms {

    public static final TemplateForm RESOLVED = new TemplateForm(
            "reclamo_resuelto",
            "es_AR",
            "utility",
            "approved",
            Optional.of("Tu reclamo"),
            "Hola {{cliente}}, el reclamo {{numero}} quedó resuelto.",
            Optional.of("Telco Andina"),
            List.of("cliente", "numero"));

    public static final TemplateForm RESUME = new TemplateForm(
            "retomar_conversacion",
            "es_AR",
            "utility",
            "approved",
            Optional.empty(),
            "Hola {{1}}, ¿seguimos con tu consulta?",
            Optional.empty(),
            List.of("1"));

    private WhatsappForms() {}
}
