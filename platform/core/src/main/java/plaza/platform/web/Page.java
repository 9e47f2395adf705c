package plaza.platform.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what this page holds
 * @param nextCursor asks for the page after this one; null on the last
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of one row more than was asked for.
     *
     * @param rows up to {@code limit + 1} items in order
     * @param cursor gives the cursor that stands behind an item
     */
    public static <T> Page<T> of(List<T> rows, int limit, java.util.function.Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()).text());
    }
}
