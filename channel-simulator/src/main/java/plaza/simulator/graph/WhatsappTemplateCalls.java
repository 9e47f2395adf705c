package plaza.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;
import plaza.simulator.whatsapp.Template;
import plaza.simulator.whatsapp.Templates;

/** The templates of the business account as the Graph API tells them, and as a number sends them. */
@ApplicationScoped
class WhatsappTemplateCalls {
    private static final String TEXT = "text";

    private final Templates templates;

    WhatsappTemplateCalls(Templates templates) {
        this.templates = templates;
    }

    /** {@code GET /{business account}/message_templates}, with {@code status}, {@code name}, {@code fields} and paging. */
    GraphResult list(GraphRequest request) {
        List<Map<String, Object>> nodes = templates.list().stream()
                .filter(each ->
                        isAskedFor(request, "status", each.status()) && isAskedFor(request, "name", each.name()))
                .map(each -> selected(node(each), request))
                .toList();
        return new GraphResult.Fine(Slice.of(nodes, request));
    }

    private static boolean isAskedFor(GraphRequest request, String parameter, String value) {
        return request.find(parameter).map(value::equals).orElse(true);
    }

    private static Map<String, Object> selected(Map<String, Object> node, GraphRequest request) {
        Optional<List<String>> fields = request.find("fields").map(text -> List.of(text.split(",")));
        Map<String, Object> shown = new LinkedHashMap<>(node);
        fields.ifPresent(asked -> shown.keySet().removeIf(name -> !name.equals("id") && !asked.contains(name)));
        return shown;
    }

    private static Map<String, Object> node(Template template) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", template.name());
        node.put("parameter_format", template.isNamed() ? "NAMED" : "POSITIONAL");
        node.put("components", components(template));
        node.put("language", template.language());
        node.put("status", template.status());
        node.put("category", template.category());
        node.put("id", Long.toString(700_000_000_000_000L + Math.abs(template.hashCode())));
        return node;
    }

    private static List<Map<String, Object>> components(Template template) {
        List<Map<String, Object>> components = new ArrayList<>();
        template.header()
                .map(header -> header.equals(Template.PICTURE)
                        ? component("HEADER", "format", header)
                        : component("HEADER", TEXT, header))
                .ifPresent(components::add);
        components.add(component("BODY", TEXT, template.body()));
        template.footer().map(footer -> component("FOOTER", TEXT, footer)).ifPresent(components::add);
        return components;
    }

    private static Map<String, Object> component(String type, String name, String value) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", type);
        if (type.equals("HEADER") && name.equals(TEXT)) {
            component.put("format", "TEXT");
        }
        component.put(name, value);
        return component;
    }

    /** What the customer would read, or why the network does not take it. */
    Outcome<String> filled(String name, JsonNode template) {
        String language = JsonParameter.text(template.path("language"), "code").orElse("");
        return templates
                .find(name, language)
                .map(found -> found.filled(values(template)))
                .orElseGet(() -> Outcome.refused(new Refusal.NoSuchTemplate(name)));
    }

    /** By the names that were sent, else by their place. */
    private static Map<String, String> values(JsonNode template) {
        Map<String, String> values = new LinkedHashMap<>();
        template.path("components").forEach(component -> {
            if (component.path("type").asText().equalsIgnoreCase("body")) {
                component
                        .path("parameters")
                        .forEach(parameter -> values.put(
                                JsonParameter.text(parameter, "parameter_name")
                                        .orElseGet(() -> Integer.toString(values.size() + 1)),
                                JsonParameter.text(parameter, TEXT).orElse("")));
            }
        });
        return values;
    }
}
