package plaza.ingestion.messenger.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.channel.network.NetworkJson;
import plaza.ingestion.meta.model.Happening;

/**
 * The member of an item that says what happened.
 *
 * @param name of the member
 * @param body its value
 * @param item all of it
 */
record ItemJson(String name, JsonNode body, JsonNode item) {

    /** Members that say what happened; in this order where an item has several. */
    private static final List<String> KNOWN = List.of(
            "message",
            "message_edit",
            "postback",
            "reaction",
            "referral",
            "optin",
            "delivery",
            "read",
            "pass_thread_control",
            "take_thread_control",
            "request_thread_control",
            "app_roles",
            "account_linking",
            "policy-enforcement",
            "policy_enforcement",
            "payment",
            "pre_checkout",
            "checkout_update",
            "prior_message");

    /** Members that are there whatever happened. */
    private static final Set<String> COMMON = Set.of("sender", "recipient", "timestamp", "hop_context", "is_echo");

    private static final int LONGEST_DETAIL = 10_000;
    private static final int MOST_MESSAGES = 1_000;

    /** What happened; a member that nobody knows where there is no other; null where there is none at all. */
    static @Nullable ItemJson of(JsonNode item) {
        for (String name : KNOWN) {
            if (item.hasNonNull(name)) {
                return new ItemJson(name, item.path(name), item);
            }
        }
        return item.properties().stream()
                .filter(member -> !COMMON.contains(member.getKey()))
                .findFirst()
                .map(member -> new ItemJson(member.getKey(), member.getValue(), item))
                .orElse(null);
    }

    boolean mustBeAnObject() {
        return KNOWN.contains(name);
    }

    boolean isEcho() {
        return Boolean.TRUE.equals(JsonFields.flag(body, "is_echo"));
    }

    /** What happened, with what is told beside it. */
    Happening happening(Content beside) {
        return switch (name) {
            case "message" -> message(beside);
            case "message_edit" -> edit(beside);
            case "postback" -> postback(beside);
            case "reaction" -> reaction(beside);
            case "referral" -> new Happening.Said(Kind.REFERRAL, null, null, with(beside, Map.of()));
            case "delivery" -> receipt(Verb.DELIVERED, beside);
            case "read" -> receipt(Verb.READ, beside);
            case "optin" -> signal(Kind.OPTIN, Verb.CREATED, with(beside, optin()));
            case "pass_thread_control", "take_thread_control", "request_thread_control", "app_roles" ->
                signal(Kind.HANDOVER, new Verb(name), beside);
            case "account_linking", "payment", "pre_checkout", "checkout_update" ->
                signal(Kind.COMMERCE, new Verb(name), beside);
            case "policy-enforcement", "policy_enforcement" ->
                signal(Kind.ADMIN, new Verb("policy_enforcement"), beside);
            case "prior_message" -> signal(Kind.SYSTEM, new Verb(name), beside);
            // The network's members, not ours: it will invent more.
            default -> signal(Kind.UNKNOWN, new Verb(WireText.clean(name, 100)), beside);
        };
    }

    /** How a link or an advertisement is named through which somebody came. */
    static @Nullable String referral(JsonNode referral) {
        String reference = JsonFields.text(referral, "ref", LONGEST_DETAIL);
        return reference != null ? reference : JsonFields.text(referral, "ad_id", LONGEST_DETAIL);
    }

    private Happening message(Content beside) {
        NetworkId mid = JsonFields.id(body, "mid");
        if (Boolean.TRUE.equals(JsonFields.flag(body, "is_deleted"))) {
            return new Happening.Removed(mid);
        }
        Map<Detail, String> details = new LinkedHashMap<>();
        put(details, Detail.PAYLOAD, JsonFields.text(body.path("quick_reply"), "payload", LONGEST_DETAIL));
        put(details, Detail.REFERRAL, referral(body.path("referral")));
        put(details, Detail.APP, JsonFields.text(body, "app_id", LONGEST_DETAIL));
        put(details, Detail.TRACKER, JsonFields.text(body, "metadata", LONGEST_DETAIL));
        Content content = new Content(
                JsonFields.text(body, "text", WireText.MAX_TEXT),
                AttachmentsJson.of(body),
                with(beside, details).details());
        return new Happening.Said(Kind.DIRECT_MESSAGE, mid, answered(), content);
    }

    private @Nullable NetworkId answered() {
        JsonNode target = body.path("reply_to");
        NetworkId message = JsonFields.id(target, "mid");
        NetworkId story = JsonFields.id(target.path("story"), "id");
        return message != null || story == null
                ? message
                : NetworkId.find("story:" + story).orElse(story);
    }

    private Happening edit(Content beside) {
        Content content = new Content(
                JsonFields.text(body, "text", WireText.MAX_TEXT), AttachmentsJson.of(body), beside.details());
        return new Happening.Edited(JsonFields.id(body, "mid"), JsonFields.word(body, "num_edit"), answered(), content);
    }

    private Happening postback(Content beside) {
        Map<Detail, String> details = new LinkedHashMap<>();
        put(details, Detail.PAYLOAD, JsonFields.text(body, "payload", LONGEST_DETAIL));
        put(details, Detail.REFERRAL, referral(body.path("referral")));
        Content content = new Content(
                JsonFields.text(body, "title", WireText.MAX_TEXT),
                List.of(),
                with(beside, details).details());
        return new Happening.Said(Kind.POSTBACK, JsonFields.id(body, "mid"), null, content);
    }

    private Happening reaction(Content beside) {
        String emoji = JsonFields.text(body, "emoji", 100);
        String word = JsonFields.word(body, "reaction");
        String which = emoji != null ? emoji : word == null ? "like" : word;
        boolean takenBack = "unreact".equals(JsonFields.word(body, "action"));
        Content content = with(beside, Map.of(Detail.REACTION, which));
        return new Happening.Reacted(JsonFields.id(body, "mid"), takenBack, which, content);
    }

    private Happening receipt(Verb verb, Content beside) {
        NetworkId mid = JsonFields.id(body, "mid");
        String watermark = JsonFields.word(body, "watermark");
        String messages = messages();
        Map<Detail, String> details = new LinkedHashMap<>();
        put(details, Detail.WATERMARK, watermark);
        put(details, Detail.MESSAGES, messages.isEmpty() && mid != null ? mid.value() : messages);
        String mark = watermark != null ? watermark : mid != null ? mid.value() : messages;
        return new Happening.Receipt(verb, mid, mark, with(beside, details));
    }

    private String messages() {
        List<String> mids = new ArrayList<>();
        for (JsonNode each : body.path("mids")) {
            NetworkId mid = JsonFields.id(each);
            if (mid != null && mids.size() < MOST_MESSAGES) {
                mids.add(mid.value());
            }
        }
        return String.join(",", mids);
    }

    private Map<Detail, String> optin() {
        Map<Detail, String> details = new LinkedHashMap<>();
        put(details, Detail.REFERRAL, JsonFields.text(body, "ref", LONGEST_DETAIL));
        put(details, Detail.PAYLOAD, JsonFields.text(body, "payload", LONGEST_DETAIL));
        return details;
    }

    private Happening signal(Kind kind, Verb verb, Content content) {
        return new Happening.Signal(kind, verb, content, NetworkJson.write(item));
    }

    private static Content with(Content beside, Map<Detail, String> more) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        details.putAll(beside.details());
        details.putAll(more);
        return Content.of(details);
    }

    private static void put(Map<Detail, String> details, Detail detail, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            details.put(detail, value);
        }
    }
}
