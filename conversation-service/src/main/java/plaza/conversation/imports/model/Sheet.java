package plaza.conversation.imports.model;

import java.util.List;

/**
 * The rows of a file that belong to one case, as they follow each other there.
 *
 * @param line where it begins
 * @param unread what could not even be read as rows
 */
public record Sheet(long line, List<Row> rows, List<Rejected> unread) {

    /** Copies what could change under it. */
    public Sheet {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }
}
