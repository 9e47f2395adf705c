package plaza.conversation.message.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;

/**
 * All that is known of one message: registers that each keep the strongest thing they heard. Two contents join into
 * one; the order of joining, and joining the same thing twice, makes no difference (DESIGN 3.3).
 *
 * <p>An edit, a removal or a hiding that comes before its creation is kept here and shows once the creation comes.
 *
 * @param creation how it came into being; null until that is heard
 * @param text the newest edited text
 * @param attachments the newest edited attachments
 * @param presence removed or put back; removal is stronger than anything but a later restoring
 * @param exposure hidden or shown, whichever was last
 * @param outside where our own account wrote it, and not through here: how the account was answered then
 * @param lastActivityAt the latest thing that happened to it, never later than we heard of that thing
 */
public record MessageContent(
        @Nullable Creation creation,
        @Nullable Register<String> text,
        @Nullable Register<List<Attachment>> attachments,
        @Nullable Register<Presence> presence,
        @Nullable Register<Exposure> exposure,
        @Nullable Register<AccountMode> outside,
        Instant lastActivityAt) {

    /** What one interaction says, alone. */
    public static MessageContent of(Interaction heard) {
        Instant activity = earlier(heard.occurredAt(), heard.receivedAt());
        return switch (heard.act()) {
            case Act.Created created ->
                new MessageContent(
                        new Creation(heard.occurredAt(), heard.id(), heard.receivedAt(), heard.orderKey(), created),
                        null,
                        null,
                        null,
                        null,
                        null,
                        activity);
            case Act.Edited edited ->
                new MessageContent(
                        null,
                        edited.text() == null ? null : set(heard, edited.text()),
                        edited.attachments().isEmpty() ? null : set(heard, edited.attachments()),
                        null,
                        null,
                        null,
                        activity);
            case Act.Removed _ -> ofPresence(set(heard, Presence.REMOVED), activity);
            case Act.Restored _ -> ofPresence(set(heard, Presence.STANDING), activity);
            case Act.Hidden _ -> ofExposure(set(heard, Exposure.HIDDEN), activity);
            case Act.Unhidden _ -> ofExposure(set(heard, Exposure.SHOWN), activity);
            case Act.PublishedOutside found ->
                new MessageContent(null, null, null, null, null, set(heard, found.mode()), activity);
        };
    }

    /** Both together. */
    public MessageContent join(MessageContent other) {
        return new MessageContent(
                Creation.first(creation, other.creation),
                Register.newest(text, other.text, MessageContent::equallyStrong),
                Register.newest(attachments, other.attachments, MessageContent::equallyStrong),
                Register.newest(presence, other.presence, Comparator.naturalOrder()),
                Register.newest(exposure, other.exposure, Comparator.naturalOrder()),
                Register.newest(outside, other.outside, Comparator.naturalOrder()),
                lastActivityAt.isAfter(other.lastActivityAt) ? lastActivityAt : other.lastActivityAt);
    }

    /** How it came into being, once that was heard. */
    public Optional<Creation> findCreation() {
        return Optional.ofNullable(creation);
    }

    /** True where it was taken away and not put back later. */
    public boolean isRemoved() {
        return presence != null && presence.value() == Presence.REMOVED;
    }

    /** True where others cannot read it. */
    public boolean isHidden() {
        return exposure != null && exposure.value() == Exposure.HIDDEN;
    }

    /** Where our own account wrote it and not through here: how the account was answered then. */
    public Optional<AccountMode> findOutside() {
        return Optional.ofNullable(outside).map(Register::value);
    }

    /** When it was taken away, if it is. */
    public Optional<Instant> findRemovedAt() {
        return Optional.ofNullable(presence)
                .filter(register -> register.value() == Presence.REMOVED)
                .map(Register::at);
    }

    /** When it was last changed by its author, if ever. */
    public Optional<Instant> findEditedAt() {
        return Stream.of(Optional.ofNullable(text), Optional.ofNullable(attachments))
                .flatMap(Optional::stream)
                .map(Register::at)
                .max(Comparator.naturalOrder());
    }

    /** The text as it stands; empty where there is none or where it was removed: what is gone is not shown. */
    public Optional<String> findShownText() {
        if (isRemoved()) {
            return Optional.empty();
        }
        Optional<String> written = findCreation().map(created -> created.act().text());
        return Optional.ofNullable(text).map(Register::value).or(() -> written);
    }

    /** The attachments as they stand; none where it was removed. */
    public List<Attachment> shownAttachments() {
        if (isRemoved()) {
            return List.of();
        }
        List<Attachment> written =
                findCreation().map(created -> created.act().attachments()).orElse(List.of());
        return attachments == null ? written : attachments.value();
    }

    private static <T> Register<T> set(Interaction heard, T value) {
        return new Register<>(heard.occurredAt(), heard.id(), value);
    }

    private static MessageContent ofPresence(Register<Presence> presence, Instant activity) {
        return new MessageContent(null, null, null, presence, null, null, activity);
    }

    private static MessageContent ofExposure(Register<Exposure> exposure, Instant activity) {
        return new MessageContent(null, null, null, null, exposure, null, activity);
    }

    private static int equallyStrong(Object one, Object other) {
        return 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
