package plaza.simulator.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.simulator.whatsapp.Template;
import plaza.simulator.whatsapp.Templates;

/** Which templates WhatsApp has approved, and what it thinks of them by now. */
@Path("/sim/whatsapp/templates")
public class TemplatesResource {
    private static final int LONGEST_TEXT = 1024;
    private static final String NAME = "[a-z0-9_]{1,512}";
    private static final Set<String> STATUSES = Set.of("APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED");
    private static final Requests.TemplateOf NOTHING_SAID = new Requests.TemplateOf(null, null, null, null);

    private final Templates templates;

    TemplatesResource(Templates templates) {
        this.templates = templates;
    }

    record Shown(String name, String language, String status, String category, String text) {
        static Shown of(Template template) {
            return new Shown(
                    template.name(), template.language(), template.status(), template.category(), template.body());
        }
    }

    @GET
    public Map<String, List<Shown>> list() {
        return Map.of("items", templates.list().stream().map(Shown::of).toList());
    }

    /** Puts one there, or changes what the network thinks of it. */
    @PUT
    @Path("/{name}")
    public Response put(@PathParam("name") String name, Requests.@Nullable TemplateOf body) {
        Requests.TemplateOf given = Input.body(body, NOTHING_SAID);
        String status = Optional.ofNullable(given.status()).orElse("APPROVED");
        Input input = new Input();
        if (!name.matches(NAME)) {
            input.wrong("/name", "a name has small letters, digits and underscores");
        }
        if (!STATUSES.contains(status)) {
            input.wrong("/status", "say one of " + STATUSES);
        }
        if (given.text() != null && (given.text().isBlank() || given.text().length() > LONGEST_TEXT)) {
            input.wrong("/text", "a text has 1 to " + LONGEST_TEXT + " characters");
        }
        return input.then(() -> given.text() == null ? judged(name, status) : added(name, status, given));
    }

    private Response judged(String name, String status) {
        return templates.judge(name, status)
                ? Response.noContent().build()
                : Problem.of("not-found", "No such template", 404, "There is no template " + name + ".")
                        .response();
    }

    private Response added(String name, String status, Requests.TemplateOf given) {
        templates.put(new Template(
                name,
                Optional.ofNullable(given.language()).orElse("es_AR"),
                status,
                Optional.ofNullable(given.category()).orElse("UTILITY"),
                Optional.empty(),
                String.valueOf(given.text()),
                Optional.empty()));
        return Response.noContent().build();
    }
}
