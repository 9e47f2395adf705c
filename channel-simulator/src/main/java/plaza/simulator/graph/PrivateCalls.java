package plaza.simulator.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.chat.Chats;
import plaza.simulator.chat.Sending;
import plaza.simulator.fault.Operation;
import plaza.simulator.media.Media;
import plaza.simulator.messaging.PrivateTalk;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.wall.FacebookTime;

/** The private half of the Graph API, alike for Messenger and Instagram: sending, conversations, messages, people. */
final class PrivateCalls {
    private static final FieldSelection USUAL_FOR_CONVERSATION = FieldSelection.of("id", "updated_time");
    private static final FieldSelection USUAL_FOR_MESSAGE = FieldSelection.of("id", "created_time");

    private final Manner manner;
    private final PrivateTalk talk;
    private final SendReader reader;

    /**
     * What differs.
     *
     * @param conversation the start of a conversation's id, before that of the person
     * @param person how somebody is shown beside a message
     * @param profile how somebody is shown by their own id
     */
    record Manner(
            GraphRefusals.Family family,
            String conversation,
            Function<Person, Map<String, Object>> person,
            Function<Person, Map<String, Object>> profile) {
        static Manner messenger() {
            return new Manner(GraphRefusals.Family.FACEBOOK, "t_", Manner::withName, Manner::withNames);
        }

        private static Map<String, Object> withName(Person person) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("name", person.name());
            node.put("id", person.id().value());
            return node;
        }

        private static Map<String, Object> withNames(Person person) {
            String[] names = person.name().split(" ", 2);
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("first_name", names[0]);
            node.put("last_name", names.length > 1 ? names[1] : "");
            node.putAll(withName(person));
            return node;
        }
    }

    PrivateCalls(Manner manner, PrivateTalk talk, Media media) {
        this.manner = manner;
        this.talk = talk;
        this.reader = new SendReader(media);
    }

    /** @return what the call means, or empty where it is none of these */
    Optional<Understanding> find(GraphRequest request, boolean ofTheAccount) {
        List<String> path = request.path();
        String edge = path.size() == 2 ? path.get(1) : "";
        return switch (request.method()) {
            case POST -> ofTheAccount ? posting(request, edge) : Optional.empty();
            case GET -> {
                if (ofTheAccount && edge.equals("conversations")) {
                    yield Optional.of(reading(() -> conversations(request)));
                }
                yield ofTheAccount ? Optional.empty() : readingOf(request, path.getFirst(), edge);
            }
            case DELETE -> Optional.empty();
        };
    }

    private Optional<Understanding> posting(GraphRequest request, String edge) {
        return switch (edge) {
            case "messages" -> Optional.of(sending(request));
            case "message_attachments" -> Optional.of(upload(request));
            default -> Optional.empty();
        };
    }

    private Understanding upload(GraphRequest request) {
        return reader.upload(request)
                .map(kept -> Understanding.of(
                        Operation.UPLOAD,
                        () -> new GraphResult.Fine(
                                Map.of("attachment_id", kept.get().id().value()))))
                .orElseGet(() -> Understanding.wrong(
                        GraphError.badParameter("(#100) Upload attachment failure: a file or a url is needed")));
    }

    private Understanding sending(GraphRequest request) {
        return switch (reader.read(request)) {
            case SendReader.Said.Wrong(GraphError error) -> Understanding.wrong(error);
            case SendReader.Said.Sign(ExternalId to) ->
                Understanding.of(Operation.SEEN, () -> new GraphResult.Fine(Map.of("recipient_id", to.value())));
            case SendReader.Said.Message(Sending sending) ->
                Understanding.of(Operation.MESSAGE, () -> sent(sending, request));
        };
    }

    private GraphResult sent(Sending sending, GraphRequest request) {
        return switch (talk.send(sending)) {
            case Outcome.Done<ChatMessage>(ChatMessage message) -> {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("recipient_id", message.peer().id().value());
                body.put("message_id", message.id().value());
                yield new GraphResult.Fine(body);
            }
            case Outcome.Refused<ChatMessage>(Refusal why) ->
                GraphRefusals.of(why, manner.family(), request, named(sending.to()));
        };
    }

    private static String named(Sending.Recipient recipient) {
        return switch (recipient) {
            case Sending.Recipient.ToPerson(ExternalId id) -> id.value();
            case Sending.Recipient.ToAuthorOf(ExternalId comment) -> comment.value();
        };
    }

    private Optional<Understanding> readingOf(GraphRequest request, String node, String edge) {
        Optional<Person> peerOfConversation = node.startsWith(manner.conversation())
                ? findPeer(node.substring(manner.conversation().length()))
                : Optional.empty();
        if (peerOfConversation.isPresent()) {
            Person peer = peerOfConversation.get();
            return edge.equals("messages")
                    ? Optional.of(reading(() -> look(chats -> messages(chats, peer, fields(request), request))))
                    : Optional.of(reading(() -> look(chats -> new GraphResult.Fine(
                            conversation(chats, peer, fields(request).orElse(USUAL_FOR_CONVERSATION))))));
        }
        if (!edge.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChatMessage> message = find(node);
        return message.isPresent()
                ? message.map(said -> reading(() -> look(chats -> new GraphResult.Fine(
                        message(chats, said, fields(request).orElse(USUAL_FOR_MESSAGE))))))
                : findPeer(node).map(person -> reading(() -> new GraphResult.Fine(profile(person, fields(request)))));
    }

    private static Understanding reading(Supplier<GraphResult> act) {
        return Understanding.of(Operation.READ, act);
    }

    private GraphResult look(Function<Chats, GraphResult> how) {
        return talk.lookInside(inbox -> how.apply(inbox.chats()));
    }

    private Optional<Person> findPeer(String id) {
        return ExternalId.find(id)
                .flatMap(person -> talk.lookInside(inbox -> inbox.chats().findPeer(person)));
    }

    private Optional<ChatMessage> find(String id) {
        return ExternalId.find(id)
                .flatMap(message -> talk.lookInside(inbox -> {
                    Outcome<ChatMessage> found = inbox.chats().getStanding(message);
                    return found instanceof Outcome.Done<ChatMessage>(ChatMessage said)
                            ? Optional.of(said)
                            : Optional.empty();
                }));
    }

    private GraphResult conversations(GraphRequest request) {
        FieldSelection fields = fields(request).orElse(USUAL_FOR_CONVERSATION);
        Optional<String> only = request.find("user_id");
        return look(chats -> new GraphResult.Fine(Slice.of(
                chats.peers().stream()
                        .filter(peer -> only.map(peer.id().value()::equals).orElse(true))
                        .filter(peer -> !chats.with(peer.id()).isEmpty())
                        .sorted((one, other) -> lastWords(chats, other).compareTo(lastWords(chats, one)))
                        .map(peer -> conversation(chats, peer, fields))
                        .toList(),
                request)));
    }

    private static Instant lastWords(Chats chats, Person peer) {
        return chats.with(peer.id()).getFirst().at();
    }

    private GraphResult messages(Chats chats, Person peer, FieldSelection fields, GraphRequest request) {
        return new GraphResult.Fine(Slice.of(nodes(chats, peer, fields), request));
    }

    private List<Map<String, Object>> nodes(Chats chats, Person peer, FieldSelection fields) {
        return chats.with(peer.id()).stream()
                .map(message -> message(chats, message, fields.orElse(USUAL_FOR_MESSAGE)))
                .toList();
    }

    private Map<String, Object> conversation(Chats chats, Person peer, FieldSelection fields) {
        Map<String, Object> node = new LinkedHashMap<>();
        fields.with("id").fields().forEach((name, within) -> {
            switch (name) {
                case "id" -> node.put("id", manner.conversation() + peer.id());
                case "updated_time" -> node.put(name, FacebookTime.text(lastWords(chats, peer)));
                case "message_count" -> node.put(name, chats.with(peer.id()).size());
                case "participants" -> node.put(name, people(peer, chats.account()));
                case "senders" -> node.put(name, people(peer));
                case "messages" -> node.put(name, Map.of("data", nodes(chats, peer, within)));
                default -> {
                    // A field that this simulator does not know is left out, as one without a value.
                }
            }
        });
        return node;
    }

    private Map<String, Object> message(Chats chats, ChatMessage message, FieldSelection fields) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (String name : fields.with("id").names()) {
            switch (name) {
                case "id" -> node.put(name, message.id().value());
                case "created_time" -> node.put(name, FacebookTime.text(message.at()));
                case "from" -> node.put(name, manner.person().apply(chats.author(message)));
                case "to" -> node.put(name, people(message.ours() ? message.peer() : chats.account()));
                case "message" -> node.put(name, message.text());
                case "attachments" -> {
                    if (!message.attachments().isEmpty()) {
                        node.put(name, Map.of("data", attachments(message)));
                    }
                }
                default -> {
                    // As above.
                }
            }
        }
        return node;
    }

    private static List<Map<String, Object>> attachments(ChatMessage message) {
        return message.attachments().stream()
                .map(file -> Map.<String, Object>of(
                        "id", file.id().value(),
                        "mime_type", file.mimeType(),
                        "name", file.name().orElse(file.id().value()),
                        "file_url", file.url()))
                .toList();
    }

    private Map<String, Object> people(Person... people) {
        return Map.of("data", List.of(people).stream().map(manner.person()).toList());
    }

    private Map<String, Object> profile(Person person, FieldSelection asked) {
        Map<String, Object> all = manner.profile().apply(person);
        if (!asked.isEmpty()) {
            all.keySet().removeIf(name -> !name.equals("id") && !asked.names().contains(name));
        }
        return all;
    }

    private static FieldSelection fields(GraphRequest request) {
        return request.find("fields").map(FieldSelection::read).orElse(FieldSelection.NONE);
    }

    /** The id of the account's message before that one; empty where that is no private message. */
    Optional<String> findIdBefore(String id) {
        return talk.lookInside(inbox -> {
            List<String> ours = inbox.chats().all().stream()
                    .filter(ChatMessage::ours)
                    .map(message -> message.id().value())
                    .toList();
            int place = ours.indexOf(id);
            return place < 0 ? Optional.empty() : Optional.of(ours.get(Math.max(0, place - 1)));
        });
    }
}
