package plaza.conversation.imports.model;

import java.util.Arrays;
import java.util.List;

/** The columns of a file, and how long what stands in them may be. */
public enum Field {
    CASE_ID("caseId", 200, true),
    STATE("state", 20, true),
    CHANNEL("channel", 40, true),
    ACCOUNT_ID("accountId", 200, true),
    CUSTOMER_ID("customerId", 200, true),
    CUSTOMER_NAME("customerName", 200, false),
    KIND("kind", 40, true),
    DIRECTION("direction", 20, true),
    TEXT("text", 20_000, true),
    CREATED_AT("createdAt", 40, true),
    MESSAGE_ID("messageId", 200, false),
    ROOT_ID("rootId", 200, false),
    PARENT_ID("parentId", 200, false),
    POST_ID("postId", 200, false),
    CLOSED_AT("closedAt", 40, false),
    CLOSED_REASON("closedReason", 63, false);

    private final String label;
    private final int longest;
    private final boolean needed;

    Field(String label, int longest, boolean needed) {
        this.label = label;
        this.longest = longest;
        this.needed = needed;
    }

    /** The name of the column. */
    public String label() {
        return label;
    }

    int longest() {
        return longest;
    }

    /** The names of those that every row must have. */
    public static List<String> needed() {
        return Arrays.stream(values())
                .filter(field -> field.needed)
                .map(Field::label)
                .toList();
    }

    static List<Field> neededInEachRow() {
        return Arrays.stream(values()).filter(field -> field.needed).toList();
    }
}
