package plaza.simulator.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.simulator.network.Exclusive;

/** The templates of the business account: at the start those of a telco's first months, approved and not. */
@ApplicationScoped
public class Templates {
    private static final String UTILITY = "UTILITY";
    private static final String APPROVED = "APPROVED";
    private static final String SPANISH = "es_AR";

    private final Exclusive exclusive = new Exclusive();
    private final List<Template> all = new ArrayList<>(demo());

    private static List<Template> demo() {
        return List.of(
                text("retomar_conversacion", APPROVED, "Hola {{1}}, quedó pendiente tu consulta. ¿Seguimos por aquí?"),
                new Template(
                        "reclamo_resuelto",
                        SPANISH,
                        APPROVED,
                        UTILITY,
                        Optional.of("Tu reclamo"),
                        "Hola {{cliente}}: el reclamo {{numero}} quedó resuelto. Si algo no anda bien, escríbenos.",
                        Optional.of("Telco Andina")),
                text(
                        "visita_tecnica",
                        APPROVED,
                        "Hola {{1}}, la visita técnica es el {{2}} entre las {{3}}. ¿Te queda bien?"),
                new Template(
                        "comprobante_de_pago",
                        SPANISH,
                        APPROVED,
                        UTILITY,
                        Optional.of(Template.PICTURE),
                        "Adjuntamos tu comprobante, {{1}}.",
                        Optional.empty()),
                text("factura_disponible", "PENDING", "Hola {{1}}, tu factura ya está disponible."),
                text("aviso_de_corte", "PAUSED", "Hola {{1}}, tu línea se suspende el {{2}}."),
                new Template(
                        "promo_verano",
                        SPANISH,
                        "REJECTED",
                        "MARKETING",
                        Optional.empty(),
                        "¡Doble de datos todo el verano!",
                        Optional.empty()));
    }

    private static Template text(String name, String status, String body) {
        return new Template(name, SPANISH, status, UTILITY, Optional.empty(), body, Optional.empty());
    }

    public List<Template> list() {
        return exclusive.run(() -> List.copyOf(all));
    }

    public Optional<Template> find(String name, String language) {
        return list().stream()
                .filter(each -> each.name().equals(name) && each.language().equals(language))
                .findFirst();
    }

    /** Takes the place of the one of the same name and language. */
    public void put(Template template) {
        exclusive.run(() -> {
            all.removeIf(each ->
                    each.name().equals(template.name()) && each.language().equals(template.language()));
            return all.add(template);
        });
    }

    /** False where there is none of that name. */
    public boolean judge(String name, String status) {
        return exclusive.run(() -> {
            boolean isThere = all.stream().anyMatch(each -> each.name().equals(name));
            all.replaceAll(each -> each.name().equals(name) ? each.in(status) : each);
            return isThere;
        });
    }

    void reset() {
        exclusive.run(() -> {
            all.clear();
            return all.addAll(demo());
        });
    }
}
