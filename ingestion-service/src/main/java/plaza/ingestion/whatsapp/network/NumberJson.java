package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;

/** What a change says of the number on which it happened, and of the people in it. */
final class NumberJson {

    /**
     * Somebody, as {@code contacts[]} tells.
     *
     * @param phone {@code wa_id}; missing where the person hides the number
     * @param user {@code user_id}: the business-scoped id, which is not there in older payloads
     * @param name as the person calls themselves
     * @param userName for calling them without a number
     */
    record Contact(
            @Nullable NetworkId phone,
            @Nullable NetworkId user,
            @Nullable String name,
            @Nullable String userName) {}

    private final AccountRef account;
    private final @Nullable Instant sentAt;
    private final @Nullable String ownNumber;
    private final @Nullable String errorCode;
    private final Map<NetworkId, Contact> contacts = new HashMap<>();
    private final @Nullable Contact only;

    NumberJson(AccountRef account, @Nullable Instant sentAt, JsonNode value) {
        this.account = account;
        this.sentAt = sentAt;
        this.ownNumber = digits(JsonFields.word(value.path("metadata"), "display_phone_number"));
        this.errorCode = JsonFields.word(value.path("errors").path(0), "code");
        JsonNode told = value.path("contacts");
        told.forEach(this::know);
        this.only = told.isArray() && told.size() == 1 ? contact(told.get(0)) : null;
    }

    AccountRef account() {
        return account;
    }

    /** When the webhook was sent, for what tells no time itself. */
    @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Of the change as a whole. */
    @Nullable String errorCode() {
        return errorCode;
    }

    /** True for our own number, however it is written. */
    boolean isOurs(@Nullable NetworkId phone) {
        return phone != null && ownNumber != null && ownNumber.equals(digits(phone.value()));
    }

    /** The contact with one of these ids. */
    @Nullable Contact find(@Nullable NetworkId phone, @Nullable NetworkId user) {
        Contact byPhone = phone == null ? null : contacts.get(phone);
        return byPhone != null || user == null ? byPhone : contacts.get(user);
    }

    /** The one contact of the change, where there is just one. */
    @Nullable Contact only() {
        return only;
    }

    private void know(JsonNode node) {
        Contact contact = contact(node);
        if (contact.phone() != null) {
            contacts.putIfAbsent(contact.phone(), contact);
        }
        if (contact.user() != null) {
            contacts.putIfAbsent(contact.user(), contact);
        }
    }

    private static Contact contact(JsonNode node) {
        JsonNode profile = node.path("profile");
        return new Contact(
                JsonFields.id(node, "wa_id"),
                JsonFields.id(node, "user_id"),
                JsonFields.text(profile, "name", WireText.MAX_NAME),
                JsonFields.text(profile, "username", WireText.MAX_NAME));
    }

    private static @Nullable String digits(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : digits;
    }
}
