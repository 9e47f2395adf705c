package plaza.ingestion.messenger.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;
import plaza.ingestion.meta.network.Findings;
import plaza.ingestion.meta.network.HubEntry;

/** Private messages as Messenger tells them, for Facebook pages and for Instagram accounts. */
public final class MessagingJson {

    /** Webhook fields whose {@code value} is one item, as the test button of the App Dashboard sends them. */
    private static final Set<String> FIELDS = Set.of(
            "messages",
            "message_echoes",
            "message_edits",
            "message_edit",
            "message_deliveries",
            "message_reads",
            "message_reactions",
            "messaging_postbacks",
            "messaging_referrals",
            "messaging_referral",
            "messaging_optins",
            "messaging_handovers",
            "messaging_handover",
            "messaging_seen",
            "messaging_account_linking",
            "messaging_policy_enforcement",
            "standby");

    private static final List<JsonPointer> IDS = List.of(
            JsonPointer.compile("/sender/id"),
            JsonPointer.compile("/recipient/id"),
            JsonPointer.compile("/message/mid"),
            JsonPointer.compile("/message/reply_to/mid"),
            JsonPointer.compile("/message_edit/mid"),
            JsonPointer.compile("/postback/mid"),
            JsonPointer.compile("/reaction/mid"),
            JsonPointer.compile("/read/mid"));

    private final ChannelName channel;
    private final Instant receivedAt;

    /** Reads items for the accounts of one channel. */
    public MessagingJson(ChannelName channel, Instant receivedAt) {
        this.channel = channel;
        this.receivedAt = receivedAt;
    }

    /** True where the value of that webhook field is an item of {@code messaging}. */
    public static boolean isItem(String field, JsonNode value) {
        return FIELDS.contains(field) && (value.has("sender") || value.has("recipient"));
    }

    /** Reads both lists of an entry: {@code standby} is what another app answers at the moment. */
    public void read(HubEntry entry, Findings findings) {
        entry.each(
                "messaging",
                findings,
                (pointer, item) ->
                        findings.keep(pointer, item(entry, item, false), () -> entry.alone("messaging", item)));
        entry.each(
                "standby",
                findings,
                (pointer, item) -> findings.keep(pointer, item(entry, item, true), () -> entry.alone("standby", item)));
    }

    /** What one item became. */
    public Mapped item(HubEntry entry, JsonNode item, boolean standby) {
        NetworkId account = entry.account();
        if (account == null) {
            return new Mapped.Bad(RejectedReason.NO_ACCOUNT, "entry.id is missing or no id");
        }
        Optional<String> oversized = JsonFields.oversized(item, IDS);
        return oversized.isPresent()
                ? new Mapped.Bad(
                        RejectedReason.INVALID_ID,
                        oversized.get() + " is longer than " + NetworkId.MAX_LENGTH + " characters")
                : item(new AccountRef(channel, account), entry.sentAt(), item, standby);
    }

    private Mapped item(AccountRef account, @Nullable Instant sentAt, JsonNode item, boolean standby) {
        ItemJson what = ItemJson.of(item);
        if (what == null) {
            return new Mapped.Nothing(IgnoredReason.EMPTY);
        }
        if (what.mustBeAnObject() && !what.body().isObject()) {
            return new Mapped.Bad(
                    RejectedReason.NOT_AN_OBJECT,
                    what.name() + " is " + what.body().getNodeType());
        }
        Instant told = JsonFields.time(item, "timestamp");
        Talk talk = talk(account, item, what, told == null ? sentAt : told);
        return PrivateTalk.map(talk, what.happening(beside(item, standby)), receivedAt);
    }

    /** What an echo is, its flag says; who is the other one, only the ids do: examples exist with both turned round. */
    private static Talk talk(AccountRef account, JsonNode item, ItemJson what, @Nullable Instant at) {
        Person sender = person(item.path("sender"));
        Person recipient = person(item.path("recipient"));
        boolean sentByAccount = sender != null && sender.id().equals(account.id());
        boolean sentToAccount = recipient != null && recipient.id().equals(account.id());
        boolean ours = what.isEcho() || sentByAccount;
        Person peer = ours && !(sentToAccount && !sentByAccount) ? recipient : sender;
        return new Talk(account, peer == null ? byPlugin(what) : peer, null, ours, at);
    }

    private static @Nullable Person person(JsonNode node) {
        NetworkId id = JsonFields.id(node, "id");
        NetworkId known = id != null ? id : JsonFields.id(node, "user_ref");
        String name = JsonFields.text(node, "name", WireText.MAX_NAME);
        return known == null
                ? null
                : new Person(known, name != null ? name : JsonFields.text(node, "username", WireText.MAX_NAME));
    }

    /** The chat plugin names somebody who never wrote by a reference alone. */
    private static @Nullable Person byPlugin(ItemJson what) {
        NetworkId reference = JsonFields.id(what.body(), "user_ref");
        return reference == null ? null : new Person(reference, null);
    }

    private static Content beside(JsonNode item, boolean standby) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        if (standby) {
            details.put(Detail.STANDBY, "true");
        }
        String reference = ItemJson.referral(item.path("referral"));
        if (reference != null) {
            details.put(Detail.REFERRAL, reference);
        }
        return Content.of(details);
    }
}
