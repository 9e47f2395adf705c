package plaza.simulator.chat;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

/**
 * One private message.
 *
 * @param peer the customer, whoever wrote it
 * @param ours whether the account wrote it
 * @param answers the message or the comment it quotes or replies to
 * @param label what the account's program asked the network to repeat beside it
 * @param edits how many times its text was changed
 * @param reactions by whom
 */
public record ChatMessage(
        ExternalId id,
        Person peer,
        boolean ours,
        String text,
        List<Attachment> attachments,
        Optional<ExternalId> answers,
        Optional<String> label,
        Instant at,
        Optional<Instant> editedAt,
        int edits,
        boolean removed,
        Map<ExternalId, String> reactions) {

    public ChatMessage {
        attachments = List.copyOf(attachments);
        reactions = Collections.unmodifiableMap(new LinkedHashMap<>(reactions));
    }

    ChatMessage edited(String newText, Instant when) {
        return new ChatMessage(
                id,
                peer,
                ours,
                newText,
                attachments,
                answers,
                label,
                at,
                Optional.of(when),
                edits + 1,
                removed,
                reactions);
    }

    ChatMessage taken() {
        return new ChatMessage(id, peer, ours, text, attachments, answers, label, at, editedAt, edits, true, reactions);
    }

    ChatMessage reacted(ExternalId by, Optional<String> emoji) {
        Map<ExternalId, String> changed = new LinkedHashMap<>(reactions);
        emoji.ifPresentOrElse(sign -> changed.put(by, sign), () -> changed.remove(by));
        return new ChatMessage(
                id, peer, ours, text, attachments, answers, label, at, editedAt, edits, removed, changed);
    }
}
