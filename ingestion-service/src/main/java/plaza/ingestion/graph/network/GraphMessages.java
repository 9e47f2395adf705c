package plaza.ingestion.graph.network;

import com.restfb.Parameter;
import com.restfb.types.Conversation;
import com.restfb.types.Message;
import com.restfb.types.send.CommentIdMessageRecipient;
import com.restfb.types.send.IdMessageRecipient;
import com.restfb.types.send.MessageRecipient;
import com.restfb.types.send.PostIdMessageRecipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;

/** Private messages of a page or of an Instagram account: both leave by one address and are read back from another. */
public final class GraphMessages {

    private static final int PAGE_SIZE = 100;
    private static final String MESSENGER = "messenger";

    private final GraphApi api;
    private final String platform;

    /**
     * @param platform messenger or instagram, where conversations are read
     */
    public GraphMessages(GraphApi api, String platform) {
        this.api = api;
        this.platform = platform;
    }

    /** Sends a message to a person, or to whoever wrote the comment that it answers. */
    public Told send(Draft draft, Secret token) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.with("recipient", recipient(draft)));
        if (draft.intent().act() != Act.PRIVATE_REPLY) {
            parameters.add(Parameter.with("messaging_type", draft.tag().isPresent() ? "MESSAGE_TAG" : "RESPONSE"));
            draft.tag().ifPresent(tag -> parameters.add(Parameter.with("tag", tag)));
        }
        parameters.add(Parameter.with("message", message(draft)));
        return api.make(token, draft.account().id() + "/messages", "/message_id", parameters.toArray(Parameter[]::new));
    }

    private static Object message(Draft draft) {
        return draft.file()
                .<Object>map(file -> attachment(
                        file.file(), Map.of("attachment_id", file.id().value())))
                .orElseGet(() -> new com.restfb.types.send.Message(draft.text()));
    }

    /** Brings a file there; only what may be used again can be sent by its id. */
    public Told upload(Draft draft, FileBody body, Enclosure file, Secret token) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.with("message", attachment(file, Map.of("is_reusable", true))));
        if (!MESSENGER.equals(platform)) {
            parameters.add(Parameter.with("platform", platform));
        }
        return api.upload(
                token,
                draft.account().id() + "/message_attachments",
                "/attachment_id",
                body,
                parameters.toArray(Parameter[]::new));
    }

    private static Map<String, Object> attachment(Enclosure file, Map<String, Object> payload) {
        String type =
                file.family() == FileFamily.DOCUMENT ? "file" : file.family().label();
        return Map.of("attachment", Map.of("type", type, "payload", payload));
    }

    private static MessageRecipient recipient(Draft draft) {
        if (draft.intent().act() == Act.PRIVATE_REPLY) {
            return draft.target().value().startsWith(draft.account().id() + "_")
                    ? new PostIdMessageRecipient(draft.target().value())
                    : new CommentIdMessageRecipient(draft.target().value());
        }
        return new IdMessageRecipient(draft.intent().recipient().orElseThrow().value());
    }

    /**
     * What our account wrote to the person since the moment. Who commented may have another id in private, so for an
     * answer to a comment all talks are read in which something happened since.
     */
    public Surroundings look(Draft draft, Instant since, Secret token) {
        GraphReading reading = new GraphReading(api, token);
        try {
            List<OwnWord> own = new ArrayList<>();
            for (Conversation talk : talks(reading, draft, since)) {
                own.addAll(own(reading, draft, talk, since));
            }
            own.sort(Comparator.comparing(OwnWord::createdAt));
            return new Surroundings.Seen(own);
        } catch (Blind e) {
            return e.what();
        }
    }

    private List<Conversation> talks(GraphReading reading, Draft draft, Instant since) throws Blind {
        List<Parameter> parameters = new ArrayList<>(List.of(
                Parameter.with("platform", platform),
                Parameter.with("limit", PAGE_SIZE),
                Parameter.with("fields", "id,updated_time")));
        if (draft.intent().act() != Act.PRIVATE_REPLY) {
            draft.intent().recipient().ifPresent(person -> parameters.add(Parameter.with("user_id", person.value())));
        }
        return reading.newest(
                draft.account().id() + "/conversations",
                Conversation.class,
                talk -> isBefore(talk.getUpdatedTime(), since),
                parameters.toArray(Parameter[]::new));
    }

    private static List<OwnWord> own(GraphReading reading, Draft draft, Conversation talk, Instant since) throws Blind {
        return reading
                .newest(
                        talk.getId() + "/messages",
                        Message.class,
                        message -> isBefore(message.getCreatedTime(), since),
                        Parameter.with("limit", PAGE_SIZE),
                        Parameter.with("fields", "id,from,message,created_time,attachments"))
                .stream()
                .filter(message -> isOurs(message, draft.account().id()))
                .map(GraphMessages::word)
                .toList();
    }

    private static boolean isOurs(Message message, NetworkId account) {
        return message.getFrom() != null
                && account.value().equals(message.getFrom().getId())
                && message.getCreatedTime() != null;
    }

    private static boolean isBefore(@Nullable Date moment, Instant since) {
        return moment != null && moment.toInstant().isBefore(since);
    }

    private static OwnWord word(Message message) {
        return new OwnWord(
                new NetworkId(message.getId()),
                null,
                Optional.ofNullable(message.getMessage()).orElse(""),
                message.getCreatedTime().toInstant(),
                message.getAttachments() != null && !message.getAttachments().isEmpty());
    }
}
