package plaza.ingestion.whatsapp.network;

import com.restfb.Parameter;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Uploaded;
import plaza.ingestion.graph.network.FileBody;
import plaza.ingestion.graph.network.GraphApi;

/** What a WhatsApp number does: it writes to people, and what it wrote cannot be read back. */
public final class WhatsappSendings {

    private static final String ID = "/messages/0/id";

    private final GraphApi api;

    public WhatsappSendings(GraphApi api) {
        this.api = api;
    }

    /** Does it, by one request. */
    public Told send(Draft draft, Secret token) {
        return switch (draft.intent().act()) {
            case DIRECT_MESSAGE ->
                send(draft, token, draft.file().map(file -> media(draft, file)).orElseGet(() -> text(draft)));
            case TEMPLATE_MESSAGE ->
                send(draft, token, template(draft, draft.intent().template().orElseThrow()));
            case COMMENT_REPLY, MENTION_REPLY, PRIVATE_REPLY, HIDE, UNHIDE, DELETE, LIKE ->
                Told.of(Answer.Refused.NOT_POSSIBLE);
        };
    }

    /** Brings a file there for a message. */
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return api.upload(
                token,
                draft.account().id() + "/media",
                "/id",
                FileBody.of("file", file, bytes),
                Parameter.with("messaging_product", "whatsapp"),
                Parameter.with("type", file.mediaType()));
    }

    /** A file by the id that it has there, with words below it, where it takes any. */
    private static Map<String, Object> media(Draft draft, Uploaded uploaded) {
        String type = uploaded.file().family().label();
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("id", uploaded.id().value());
        if (uploaded.file().family() == FileFamily.DOCUMENT) {
            media.put("filename", uploaded.file().name());
        }
        if (!draft.text().isBlank()) {
            media.put("caption", draft.text());
        }
        Map<String, Object> message = message(draft, type);
        message.put("context", Map.of("message_id", draft.target().value()));
        message.put(type, media);
        return message;
    }

    private Told send(Draft draft, Secret token, Map<String, Object> message) {
        return api.make(token, draft.account().id() + "/messages", ID, message);
    }

    private static Map<String, Object> text(Draft draft) {
        Map<String, Object> message = message(draft, "text");
        message.put("context", Map.of("message_id", draft.target().value()));
        message.put("text", Map.of("preview_url", false, "body", draft.text()));
        return message;
    }

    private static Map<String, Object> template(Draft draft, Template words) {
        List<Map<String, String>> parameters = parameters(words);
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", words.name());
        template.put("language", Map.of("code", words.language()));
        if (!parameters.isEmpty()) {
            template.put("components", List.of(Map.of("type", "body", "parameters", parameters)));
        }
        Map<String, Object> message = message(draft, "template");
        message.put("template", template);
        return message;
    }

    private static List<Map<String, String>> parameters(Template words) {
        List<Map<String, String>> parameters = new ArrayList<>();
        for (int at = 0; at < words.parameters().size(); at++) {
            Map<String, String> parameter = new LinkedHashMap<>();
            parameter.put("type", "text");
            if (at < words.blanks().size()) {
                parameter.put("parameter_name", words.blanks().get(at));
            }
            parameter.put("text", words.parameters().get(at));
            parameters.add(parameter);
        }
        return parameters;
    }

    private static Map<String, Object> message(Draft draft, String type) {
        NetworkId recipient = draft.intent().recipient().orElseThrow();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("messaging_product", "whatsapp");
        message.put("recipient_type", "individual");
        message.put("to", recipient.value());
        message.put("type", type);
        return message;
    }
}
