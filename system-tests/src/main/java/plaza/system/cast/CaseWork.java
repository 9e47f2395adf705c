package plaza.system.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One agent's way with a conversation: read it, answer once, see the answer stand or come back, resolve. */
final class CaseWork {

    private final String person;
    private final URI conversations;
    private final Doors doors;
    private final Keyring keys;
    private final Diary diary;

    CaseWork(String person, URI conversations, Doors doors, Keyring keys, Diary diary) {
        this.person = person;
        this.conversations = conversations;
        this.doors = doors;
        this.keys = keys;
        this.diary = diary;
    }

    /** Does what can be done now; what does not answer is left for the next time. */
    void goOn(CaseInHand known) throws IOException, InterruptedException {
        if (known.reply == null && known.isTimeToLook()) {
            read(known);
        }
        if (known.reply == null && known.inReplyTo != null && !known.isOver) {
            answer(known);
        } else if (known.reply != null && !known.isPublished && !known.isReturned && known.isTimeToLook()) {
            look(known);
        }
        if (known.isPublished || known.isReturned) {
            resolve(known);
        }
    }

    private void read(CaseInHand known) throws IOException, InterruptedException {
        Answer seen = doors.get(at(known, ""), keys.token(person));
        if (!seen.isGood()) {
            return;
        }
        for (JsonNode message : seen.body().path("messages")) {
            if (message.path("direction").asText().equals("inbound")) {
                known.inReplyTo = message.path("id").asText();
                known.comment = message.path("externalId").asText();
                known.visibility = message.path("visibility").asText("public");
            }
        }
        if (known.comment != null) {
            diary.about(known.conversation, known.comment);
        }
        for (JsonNode reply : seen.body().path("replies")) {
            String state = reply.path("state").asText();
            if (!state.equals("refused")) {
                known.reply = reply.path("id").asText();
            }
            // The network took the answer and did not bring it: whoever sees that lets the case be, knowing it.
            known.isReturned = state.equals("undelivered");
        }
    }

    private void answer(CaseInHand known) throws IOException, InterruptedException {
        Map<String, Object> reply = new HashMap<>();
        reply.put("inReplyTo", known.inReplyTo);
        reply.put("visibility", known.visibility);
        reply.put("text", "Hola, ya lo estamos viendo. Caso " + known.conversation + ", le escribe " + person + ".");
        reply.put("attachments", List.of());
        reply.put("epoch", known.epoch);
        String key = UUID.nameUUIDFromBytes((known.conversation + known.inReplyTo).getBytes(StandardCharsets.UTF_8))
                .toString();
        Answer answer =
                doors.send("POST", at(known, "/replies"), keys.token(person), reply, Map.of("Idempotency-Key", key));
        if (answer.isGood()) {
            known.reply = answer.body().path("id").asText();
            diary.replied(String.valueOf(known.comment), Instant.now());
        } else if (!answer.isPassing() && !answer.problem().equals("not-yet-owner")) {
            giveUp(known, "reply: " + answer);
        }
    }

    private void look(CaseInHand known) throws IOException, InterruptedException {
        Answer seen = doors.get(at(known, "/replies/" + known.reply), keys.token(person));
        String state = seen.body().path("state").asText();
        known.isPublished = state.equals("published");
        if (state.equals("refused") || state.equals("undelivered")) {
            diary.refused(
                    known.conversation,
                    "reply " + state + ": " + seen.body().path("reason").asText());
            known.isReturned = true;
        }
    }

    private void resolve(CaseInHand known) throws IOException, InterruptedException {
        Map<String, Object> how = Map.of("epoch", known.epoch, "reasons", DemoReasons.CHOSEN);
        Answer answer = doors.send("POST", at(known, "/resolution"), keys.token(person), how, Map.of());
        if (answer.isGood()) {
            diary.resolved(known.conversation, person);
            known.isOver = true;
        } else if (!answer.isPassing() && !answer.problem().equals("not-yet-owner")) {
            giveUp(known, "resolution: " + answer);
        }
    }

    private void giveUp(CaseInHand known, String why) {
        diary.refused(known.conversation, why);
        known.isOver = true;
    }

    private URI at(CaseInHand known, String path) {
        return conversations.resolve("/api/v1/conversations/" + known.conversation + path);
    }
}
