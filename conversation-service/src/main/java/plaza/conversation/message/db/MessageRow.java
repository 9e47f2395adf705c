package plaza.conversation.message.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code message}: registers side by side, see the migration. */
@Entity
@Table(name = "message")
class MessageRow {

    @Id
    UUID id;

    @Version
    long version;

    String channel;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "thread_id")
    @Nullable UUID threadId;

    @Column(name = "conversation_id")
    @Nullable UUID conversationId;

    @Column(name = "last_activity_at")
    Instant lastActivityAt;

    @Column(name = "creation_at")
    @Nullable Instant creationAt;

    @Column(name = "creation_by")
    @Nullable UUID creationBy;

    @Column(name = "received_at")
    @Nullable Instant receivedAt;

    @Column(name = "order_key")
    @Nullable String orderKey;

    @Nullable String kind;

    @Nullable String direction;

    @Nullable String visibility;

    @Column(name = "author_id")
    @Nullable String authorId;

    @Column(name = "author_name")
    @Nullable String authorName;

    @Column(name = "parent_external_id")
    @Nullable String parentExternalId;

    @Column(name = "post_external_id")
    @Nullable String postExternalId;

    @Nullable String text;

    @Nullable String attachments;

    @Column(name = "created_at")
    @Nullable Instant createdAt;

    @Column(name = "clock_start_at")
    @Nullable Instant clockStartAt;

    @Column(name = "anchor_external_id")
    @Nullable String anchorExternalId;

    @Column(name = "anchor_order_key")
    @Nullable String anchorOrderKey;

    @Column(name = "edited_text")
    @Nullable String editedText;

    @Column(name = "edited_text_at")
    @Nullable Instant editedTextAt;

    @Column(name = "edited_text_by")
    @Nullable UUID editedTextBy;

    @Column(name = "edited_attachments")
    @Nullable String editedAttachments;

    @Column(name = "edited_attachments_at")
    @Nullable Instant editedAttachmentsAt;

    @Column(name = "edited_attachments_by")
    @Nullable UUID editedAttachmentsBy;

    @Nullable String presence;

    @Column(name = "presence_at")
    @Nullable Instant presenceAt;

    @Column(name = "presence_by")
    @Nullable UUID presenceBy;

    @Nullable String exposure;

    @Column(name = "exposure_at")
    @Nullable Instant exposureAt;

    @Column(name = "exposure_by")
    @Nullable UUID exposureBy;

    /** How the account was answered when it was found out that this was not written here. */
    @Nullable String outside;

    @Column(name = "outside_at")
    @Nullable Instant outsideAt;

    @Column(name = "outside_by")
    @Nullable UUID outsideBy;

    /** Written apart, by whoever looks for personal data; null where there is none. */
    @Column(name = "personal_data", insertable = false, updatable = false)
    @Nullable String personalData;

    /** Made by PostgreSQL from {@link #presence}. */
    @Column(insertable = false, updatable = false)
    boolean removed;
}
