package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.channel.network.NetworkJson;
import plaza.ingestion.meta.model.Happening;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;
import plaza.ingestion.meta.network.Findings;
import plaza.ingestion.meta.network.HubEntry;
import plaza.ingestion.meta.network.HubWebhook;
import plaza.ingestion.whatsapp.model.AccountField;

/** One webhook of object {@code whatsapp_business_account}, read message by message. */
public final class BusinessAccountJson {

    /** The channel's name. */
    public static final ChannelName WHATSAPP = new ChannelName("whatsapp");

    private final Instant receivedAt;

    private BusinessAccountJson(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /** What the payload says; never throws, whatever the bytes are. */
    public static Reading read(byte[] payload, Instant receivedAt) {
        return HubWebhook.read(payload, "whatsapp_business_account", new BusinessAccountJson(receivedAt)::entry);
    }

    /** Reads one element of a list in a change. */
    private interface Element {

        Mapped read(JsonNode element);
    }

    /** A change and where it stands. */
    private record Change(HubEntry entry, String pointer, JsonNode node, JsonNode value, Findings findings) {

        void keep(Mapped mapped) {
            findings.keep(pointer, mapped, () -> entry.alone("changes", node));
        }

        boolean has(String list) {
            return value.path(list).isArray() && !value.path(list).isEmpty();
        }

        /** Reads each element; what is no list, or no object in it, is set aside. */
        void each(String list, Element element) {
            JsonNode elements = value.path(list);
            if (HubEntry.isNothing(elements)) {
                return;
            }
            if (!elements.isArray()) {
                keep(new Mapped.Bad(RejectedReason.NOT_A_LIST, list + " is " + elements.getNodeType()));
                return;
            }
            for (int at = 0; at < elements.size(); at++) {
                JsonNode each = elements.get(at);
                Mapped mapped = each.isObject()
                        ? element.read(each)
                        : new Mapped.Bad(
                                RejectedReason.NOT_AN_OBJECT, "an element of " + list + " is " + each.getNodeType());
                findings.keep(pointer + "/value/" + list + "/" + at, mapped, () -> alone(list, each));
            }
        }

        /** The change with nothing but this element, its number and, where it is one, its person. */
        private ObjectNode alone(String list, JsonNode element) {
            ObjectNode change = NetworkJson.object();
            change.set("field", node.path("field"));
            ObjectNode only = change.putObject("value");
            for (String name : List.of("messaging_product", "metadata")) {
                if (value.has(name)) {
                    only.set(name, value.path(name));
                }
            }
            if (value.path("contacts").size() == 1) {
                only.set("contacts", value.path("contacts"));
            }
            only.putArray(list).add(element);
            return entry.alone("changes", change);
        }
    }

    private void entry(HubEntry entry, Findings findings) {
        entry.each(
                "changes",
                findings,
                (pointer, change) -> change(new Change(entry, pointer, change, change.path("value"), findings)));
    }

    private void change(Change change) {
        String field = change.node().path("field").asText();
        switch (field) {
            case "messages" -> inNumber(change, this::messages);
            case "smb_message_echoes", "message_echoes" -> inNumber(change, this::echoes);
            case "calls" -> inNumber(change, this::calls);
            // Old talk that a number brings along when it joins: nobody waits for an answer to it.
            case "history" -> change.keep(new Mapped.Nothing(IgnoredReason.NOT_SUPPORTED));
            default ->
                change.keep(
                        AccountField.isKnown(field)
                                ? ofTheAccount(change, field)
                                : new Mapped.Nothing(IgnoredReason.UNKNOWN_FIELD));
        }
    }

    /** Reads what happened on one number. */
    private interface NumberReader {

        void read(Change change, NumberJson number);
    }

    private static void inNumber(Change change, NumberReader reader) {
        if (!change.value().isObject()) {
            change.keep(new Mapped.Bad(
                    RejectedReason.NOT_AN_OBJECT, "value is " + change.value().getNodeType()));
            return;
        }
        AccountRef account = account(change);
        if (account == null) {
            change.keep(new Mapped.Bad(
                    RejectedReason.NO_ACCOUNT, "metadata.phone_number_id and entry.id are missing or no ids"));
        } else {
            reader.read(change, new NumberJson(account, change.entry().sentAt(), change.value()));
        }
    }

    private void messages(Change change, NumberJson number) {
        change.each("messages", message -> MessageJson.read(number, message, false, receivedAt));
        change.each("statuses", status -> StatusJson.read(number, status, receivedAt));
        if (change.has("errors") && !change.has("messages")) {
            change.keep(ofTheAccount(change, "errors"));
        } else if (!change.value().has("messages") && !change.value().has("statuses")) {
            change.keep(new Mapped.Nothing(IgnoredReason.EMPTY));
        }
    }

    private void echoes(Change change, NumberJson number) {
        change.each("message_echoes", message -> MessageJson.read(number, message, true, receivedAt));
        if (!change.value().has("message_echoes")) {
            change.keep(new Mapped.Nothing(IgnoredReason.EMPTY));
        }
    }

    private void calls(Change change, NumberJson number) {
        change.each("calls", call -> CallJson.read(number, call, receivedAt));
        change.each("statuses", status -> StatusJson.read(number, status, receivedAt));
        if (!change.value().has("calls") && !change.value().has("statuses")) {
            change.keep(new Mapped.Nothing(IgnoredReason.EMPTY));
        }
    }

    private Mapped ofTheAccount(Change change, String what) {
        AccountRef account = account(change);
        if (account == null) {
            return new Mapped.Bad(RejectedReason.NO_ACCOUNT, "entry.id is missing or no id");
        }
        Talk talk = new Talk(account, null, null, false, change.entry().sentAt());
        String code = JsonFields.word(change.value().path("errors").path(0), "code");
        Content content = code == null ? Content.NONE : Content.of(Map.of(Detail.ERROR_CODE, code));
        return PrivateTalk.map(
                talk,
                new Happening.Signal(Kind.ADMIN, new Verb(what), content, NetworkJson.write(change.node())),
                receivedAt);
    }

    /** The number where one is named, else the business account. */
    private static @Nullable AccountRef account(Change change) {
        NetworkId number = JsonFields.id(change.value().path("metadata"), "phone_number_id");
        NetworkId account = number != null ? number : change.entry().account();
        return account == null ? null : new AccountRef(WHATSAPP, account);
    }
}
