package plaza.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.fault.Operation;
import plaza.simulator.media.Media;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;
import plaza.simulator.whatsapp.WaId;
import plaza.simulator.whatsapp.WhatsappConfig;
import plaza.simulator.whatsapp.WhatsappNetwork;
import plaza.simulator.whatsapp.WhatsappSending;

/** The Cloud API: one number, its business account, and files by id. */
@ApplicationScoped
class WhatsappGraph implements GraphAccount {
    private static final String PRODUCT = "whatsapp";

    private final WhatsappNetwork network;
    private final WhatsappConfig config;
    private final Media media;
    private final WhatsappTemplateCalls templates;

    WhatsappGraph(WhatsappNetwork network, WhatsappConfig config, Media media, WhatsappTemplateCalls templates) {
        this.network = network;
        this.config = config;
        this.media = media;
        this.templates = templates;
    }

    @Override
    public String channel() {
        return WhatsappNetwork.CHANNEL;
    }

    @Override
    public String id() {
        return config.businessAccountId();
    }

    @Override
    public String useCase(Operation operation) {
        return PRODUCT;
    }

    @Override
    public int limitCode(Operation operation) {
        return 130429;
    }

    @Override
    public boolean opensWith(String token) {
        return network.opensWith(token);
    }

    @Override
    public String appId() {
        return config.appId();
    }

    @Override
    public String appSecret() {
        return config.appSecret();
    }

    @Override
    public boolean concerns(GraphRequest request) {
        String node = request.path().getFirst();
        return node.equals(config.numberId())
                || node.equals(config.businessAccountId())
                || request.find("messaging_product").equals(Optional.of(PRODUCT))
                || ExternalId.find(node).flatMap(media::find).isPresent();
    }

    @Override
    public Understanding understand(GraphRequest request) {
        String node = request.path().getFirst();
        String edge = request.path().size() > 1 ? request.path().get(1) : "";
        if (node.equals(config.numberId())) {
            return ofNumber(request, edge);
        }
        if (node.equals(config.businessAccountId())) {
            return ofBusinessAccount(request, edge);
        }
        Optional<Media.Stored> file = ExternalId.find(node).flatMap(media::find);
        return file.isPresent() && edge.isEmpty() && request.method() == GraphRequest.Method.GET
                ? Understanding.of(Operation.READ, () -> file(file.get()))
                : Understanding.wrong(GraphError.unknownObject(request.method(), node));
    }

    private Understanding ofNumber(GraphRequest request, String edge) {
        return switch (request.method() + " " + edge) {
            case "GET " -> Understanding.of(Operation.READ, this::number);
            case "POST messages" -> post(request);
            case "POST media" -> upload(request);
            default -> Understanding.wrong(GraphError.unknownPath(edge));
        };
    }

    private Understanding upload(GraphRequest request) {
        if (!request.find("messaging_product").equals(Optional.of(PRODUCT))) {
            return wrong("The parameter messaging_product is required");
        }
        return request.file("file")
                .map(file -> MediaRules.refusal(file)
                        .map(WhatsappGraph::wrong)
                        .orElseGet(() -> Understanding.of(Operation.UPLOAD, () -> kept(file))))
                .orElseGet(() -> wrong("The parameter file is required"));
    }

    private GraphResult kept(GraphRequest.File file) {
        Attachment kept = media.keep(
                file.kind(), Optional.of(file.bytes()), Optional.of(file.mimeType()), Optional.of(file.name()));
        return new GraphResult.Fine(Map.of("id", kept.id().value()));
    }

    private Understanding ofBusinessAccount(GraphRequest request, String edge) {
        return switch (request.method() + " " + edge) {
            case "GET phone_numbers" -> Understanding.of(Operation.SUBSCRIBE, this::numbers);
            case "GET subscribed_apps" -> Understanding.of(Operation.SUBSCRIBE, this::subscriptions);
            case "GET message_templates" -> Understanding.of(Operation.SUBSCRIBE, () -> templates.list(request));
            case "POST subscribed_apps" -> Understanding.of(Operation.SUBSCRIBE, () -> subscribed(true));
            case "DELETE subscribed_apps" -> Understanding.of(Operation.SUBSCRIBE, () -> subscribed(false));
            default -> Understanding.wrong(GraphError.unknownPath(edge));
        };
    }

    private GraphResult numbers() {
        return new GraphResult.Fine(Map.of("data", List.of(aboutNumber())));
    }

    private GraphResult number() {
        return new GraphResult.Fine(aboutNumber());
    }

    private Map<String, Object> aboutNumber() {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("verified_name", config.name());
        node.put("display_phone_number", config.displayNumber());
        node.put("quality_rating", "GREEN");
        node.put("id", config.numberId());
        return node;
    }

    private GraphResult subscriptions() {
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("link", "https://plaza.example/");
        app.put("name", config.appName());
        app.put("id", config.appId());
        return new GraphResult.Fine(Map.of(
                "data", network.isSubscribed() ? List.of(Map.of("whatsapp_business_api_data", app)) : List.of()));
    }

    private GraphResult subscribed(boolean subscribed) {
        network.subscribe(subscribed);
        return GraphResult.success();
    }

    private GraphResult file(Media.Stored stored) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("messaging_product", PRODUCT);
        node.put("url", media.askedAddress(stored));
        node.put("mime_type", stored.attachment().mimeType());
        stored.attachment().sha256().ifPresent(digest -> node.put("sha256", digest));
        stored.bytes().ifPresent(bytes -> node.put("file_size", bytes.length));
        node.put("id", stored.attachment().id().value());
        return new GraphResult.Fine(node);
    }

    private Understanding post(GraphRequest request) {
        if (!request.find("messaging_product").equals(Optional.of(PRODUCT))) {
            return wrong("The parameter messaging_product is required");
        }
        if (request.find("status").isPresent()) {
            return seen(request);
        }
        Optional<ExternalId> to = request.find("recipient")
                .or(() -> request.find("to").map(WhatsappGraph::digits))
                .flatMap(ExternalId::find);
        if (to.isEmpty()) {
            return wrong("The parameter to is required");
        }
        String type = request.find("type").orElse("text");
        return switch (type) {
            case "text" ->
                say(request, to.get(), JsonParameter.text(JsonParameter.of(request, "text"), "body"), List.of());
            case "template" -> template(request, to.get());
            case "reaction" -> reaction(request);
            case "image", "audio", "video", "document" -> file(request, to.get(), type);
            default -> wrong("Param type must be one of {AUDIO, DOCUMENT, IMAGE, REACTION, TEMPLATE, TEXT, VIDEO}");
        };
    }

    /** People write numbers with a plus and blanks; a business-scoped id stays as it is. */
    private static String digits(String to) {
        return ExternalId.find(to).map(WaId::isBusinessScoped).orElse(false) ? to : to.replaceAll("[+ ()-]", "");
    }

    private Understanding seen(GraphRequest request) {
        Optional<ExternalId> message = request.find("message_id").flatMap(ExternalId::find);
        if (message.isEmpty() || !request.find("status").equals(Optional.of("read"))) {
            return wrong("Param status must be read, with a message_id");
        }
        return Understanding.of(
                Operation.SEEN,
                () -> network.lookInside(chats -> chats.knows(message.get()))
                        ? GraphResult.success()
                        : new GraphResult.Failed(GraphError.badParameter("Invalid message_id")));
    }

    private Understanding template(GraphRequest request, ExternalId to) {
        JsonNode template = JsonParameter.of(request, "template");
        Optional<String> name = JsonParameter.text(template, "name");
        if (name.isEmpty()
                || JsonParameter.text(template.path("language"), "code").isEmpty()) {
            return wrong("The parameters template['name'] and template['language']['code'] are required");
        }
        return switch (templates.filled(name.get(), template)) {
            case Outcome.Done<String>(String words) ->
                message(request, new WhatsappSending(to, words, List.of(), name, context(request), label(request)));
            case Outcome.Refused<String>(Refusal why) ->
                Understanding.of(Operation.MESSAGE, () -> refused(why, request, to));
        };
    }

    private Understanding reaction(GraphRequest request) {
        JsonNode reaction = JsonParameter.of(request, "reaction");
        Optional<ExternalId> message =
                JsonParameter.text(reaction, "message_id").flatMap(ExternalId::find);
        Optional<String> emoji = JsonParameter.text(reaction, "emoji").filter(sign -> !sign.isEmpty());
        return message.map(
                        id -> Understanding.of(Operation.LIKE, () -> answered(request, id, network.react(id, emoji))))
                .orElseGet(() -> wrong("The parameter reaction['message_id'] is required"));
    }

    private Understanding file(GraphRequest request, ExternalId to, String type) {
        JsonNode file = JsonParameter.of(request, type);
        Attachment.Kind kind = Attachment.Kind.find(type).orElse(Attachment.Kind.FILE);
        Optional<Attachment> attachment = JsonParameter.text(file, "id")
                .flatMap(ExternalId::find)
                .flatMap(media::find)
                .map(Media.Stored::attachment)
                .or(() -> JsonParameter.text(file, "link")
                        .map(link ->
                                media.pointTo(kind, link, Optional.empty(), JsonParameter.text(file, "filename"))));
        return attachment
                .map(found -> say(
                        request,
                        to,
                        Optional.of(JsonParameter.text(file, "caption").orElse("")),
                        List.of(found)))
                .orElseGet(() -> Understanding.wrong(ErrorCatalogue.of(131053, OptionalInt.empty())));
    }

    private Understanding say(
            GraphRequest request, ExternalId to, Optional<String> text, List<Attachment> attachments) {
        return text.map(words -> message(
                        request,
                        new WhatsappSending(
                                to, words, attachments, Optional.empty(), context(request), label(request))))
                .orElseGet(() -> wrong("The parameter text['body'] is required"));
    }

    private static Optional<ExternalId> context(GraphRequest request) {
        return JsonParameter.text(JsonParameter.of(request, "context"), "message_id")
                .flatMap(ExternalId::find);
    }

    private static Optional<String> label(GraphRequest request) {
        return request.find("biz_opaque_callback_data");
    }

    private Understanding message(GraphRequest request, WhatsappSending sending) {
        return new Understanding.Understood(new Deed(
                Operation.MESSAGE,
                () -> answered(request, sending.to(), network.send(sending)),
                code -> answered(
                        request,
                        sending.to(),
                        network.sendInVain(
                                sending,
                                code,
                                ErrorCatalogue.of(code, OptionalInt.empty()).message()))));
    }

    private GraphResult answered(GraphRequest request, ExternalId node, Outcome<ChatMessage> outcome) {
        return switch (outcome) {
            case Outcome.Done<ChatMessage>(ChatMessage message) -> new GraphResult.Fine(answer(request, message));
            case Outcome.Refused<ChatMessage>(Refusal why) -> refused(why, request, node);
        };
    }

    private static Map<String, Object> answer(GraphRequest request, ChatMessage message) {
        ExternalId peer = message.peer().id();
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("input", request.find("to").orElse(peer.value()));
        contact.put(WaId.isBusinessScoped(peer) ? "user_id" : "wa_id", peer.value());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messaging_product", PRODUCT);
        body.put("contacts", List.of(contact));
        body.put("messages", List.of(Map.of("id", message.id().value())));
        return body;
    }

    private static GraphResult refused(Refusal why, GraphRequest request, ExternalId node) {
        return GraphRefusals.of(why, GraphRefusals.Family.WHATSAPP, request, node.value());
    }

    private static Understanding wrong(String said) {
        return Understanding.wrong(GraphError.badParameter(said));
    }

    @Override
    public String findIdBefore(String id) {
        Function<List<String>, String> before = ours -> ours.get(Math.max(0, ours.indexOf(id) - 1));
        return network.lookInside(chats -> before.apply(chats.all().stream()
                .filter(ChatMessage::ours)
                .map(message -> message.id().value())
                .toList()));
    }
}
