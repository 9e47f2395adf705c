package plaza.agent.assignment.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Heard;
import plaza.agent.assignment.model.Need;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Visibility;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.kafka.EventHeaders;

/** Reads records of {@code conversation.conversation.v1}: takes what moves work and ignores the rest. */
@ApplicationScoped
class ConversationRecords {

    private final ObjectMapper json;

    ConversationRecords(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What the record says; empty where its type does not move work, or is not known to this version.
     *
     * @throws PoisonRecord where it can never be understood
     */
    Optional<Heard> read(ReceivedRecord record) {
        return switch (record.type()) {
            case "conversation.answer-needed.v1" -> Optional.of(needed(record, payload(record)));
            case "conversation.deadline-changed.v1" -> Optional.of(changed(record, payload(record)));
            case "conversation.conversation-answered.v1", "conversation.answer-no-longer-needed.v1" ->
                Optional.of(over(record, payload(record)));
            case "conversation.conversation-resolved.v1" ->
                Optional.of(new Heard.Resolved(conversation(payload(record)), sequence(record)));
            default -> Optional.empty();
        };
    }

    private static Heard needed(ReceivedRecord record, ConversationPayload payload) {
        String owner = payload.preferredOwner();
        return new Heard.AnswerNeeded(
                conversation(payload),
                sequence(record),
                need(payload),
                owner == null || owner.isBlank() ? null : new AgentId(owner));
    }

    private static Need need(ConversationPayload payload) {
        return new Need(
                turn(payload),
                new Channel(present("channel", payload.channel())),
                new Brand(present("brand", payload.brand())),
                new Site(present("site", payload.site())),
                Language.of(present("language", payload.language())),
                skills(payload.skills()),
                Visibility.find(payload.visibility()).orElse(null),
                present("since", payload.since()),
                present("deadline", payload.deadline()));
    }

    private static Heard changed(ReceivedRecord record, ConversationPayload payload) {
        return new Heard.DeadlineChanged(
                conversation(payload),
                sequence(record),
                turn(payload),
                present("since", payload.since()),
                present("deadline", payload.deadline()));
    }

    private static Heard over(ReceivedRecord record, ConversationPayload payload) {
        return new Heard.TurnOver(conversation(payload), sequence(record), turn(payload));
    }

    private ConversationPayload payload(ReceivedRecord record) {
        try {
            return json.readValue(record.value(), ConversationPayload.class);
        } catch (IOException e) {
            throw new PoisonRecord("malformed", "the value cannot be read as " + record.type());
        }
    }

    private static long sequence(ReceivedRecord record) {
        return record.header(EventHeaders.SEQUENCE)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new PoisonRecord("malformed", "header sequence is missing or not a number"));
    }

    private static ConversationId conversation(ConversationPayload payload) {
        return new ConversationId(present("conversationId", payload.conversationId()));
    }

    private static TurnId turn(ConversationPayload payload) {
        return new TurnId(present("turnId", payload.turnId()));
    }

    private static Set<Skill> skills(@Nullable List<String> words) {
        return words == null
                ? Set.of()
                : words.stream()
                        .filter(Predicate.not(String::isBlank))
                        .map(Skill::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("malformed", field + " is missing");
        }
        return value;
    }
}
