package plaza.conversation.imports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma- or semicolon-separated values (RFC 4180), its first line naming the columns. Read as it is asked for. A
 * record that cannot be read costs its own line only: an unclosed quote would else swallow the rest of the file.
 */
public final class CsvSheets implements Iterable<Sheet> {

    private static final int LONGEST_RECORD = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final List<String> columns;
    private final int begin;
    private final long firstLine;

    /** The file of this text. */
    public CsvSheets(String file) {
        this.text = file.isEmpty() || file.charAt(0) != BYTE_ORDER_MARK ? file : file.substring(1);
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        this.separator = count(header, ';') > count(header, ',') ? ';' : ',';
        Records names = new Records(0, 1);
        Item first = names.next();
        this.columns = first == null ? List.of() : first.cells();
        this.begin = names.at;
        this.firstLine = names.line;
    }

    /** Columns that every file needs and this one has not. */
    public List<String> missing() {
        return Field.needed().stream().filter(name -> !columns.contains(name)).toList();
    }

    @Override
    public Iterator<Sheet> iterator() {
        return new Sheets(new Records(begin, firstLine));
    }

    private static long count(String header, char mark) {
        return header.chars().filter(each -> each == mark).count();
    }

    /** One record: its cells, or none where it cannot be read. */
    private record Item(long line, List<String> cells, boolean isReadable) {}

    /** Records one after the other; null after the last. */
    private final class Records {

        private int at;
        private long line;

        Records(int at, long line) {
            this.at = at;
            this.line = line;
        }

        @Nullable Item next() {
            while (at < text.length()) {
                Item item = record();
                if (!item.isReadable() || item.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    return item;
                }
            }
            return null;
        }

        private Item record() {
            int start = at;
            long startLine = line;
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            while (at < text.length() && at - start <= LONGEST_RECORD) {
                char each = text.charAt(at++);
                if (each == '\n') {
                    line++;
                }
                if (quoted) {
                    if (each != '"') {
                        cell.append(each);
                    } else if (at < text.length() && text.charAt(at) == '"') {
                        cell.append('"');
                        at++;
                    } else {
                        quoted = false;
                    }
                } else if (each == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (each == separator) {
                    cells.add(cell.toString().strip());
                    cell.setLength(0);
                } else if (each == '\n') {
                    cells.add(cell.toString().strip());
                    return new Item(startLine, cells, true);
                } else {
                    cell.append(each);
                }
            }
            if (!quoted && at >= text.length() && at - start <= LONGEST_RECORD) {
                cells.add(cell.toString().strip());
                return new Item(startLine, cells, true);
            }
            return skipped(start, startLine);
        }

        /** Goes on with the line after the one where the record began. */
        private Item skipped(int start, long startLine) {
            int end = text.indexOf('\n', start);
            at = end < 0 ? text.length() : end + 1;
            line = startLine + 1;
            return new Item(startLine, List.of(), false);
        }
    }

    /** Rows that follow each other and name the same case. */
    private final class Sheets implements Iterator<Sheet> {

        private final Records records;
        private @Nullable Item ahead;

        Sheets(Records records) {
            this.records = records;
            this.ahead = records.next();
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Sheet next() {
            Item first = ahead;
            if (first == null) {
                throw new NoSuchElementException();
            }
            List<Row> rows = new ArrayList<>();
            List<Rejected> unread = new ArrayList<>();
            String name = null;
            for (Item item = first; item != null; item = ahead) {
                if (item.isReadable()) {
                    Row row = row(item);
                    String own = row.fields().getOrDefault(Field.CASE_ID.label(), "");
                    if (name != null && !name.equals(own)) {
                        break;
                    }
                    name = own;
                    rows.add(row);
                } else {
                    unread.add(new Rejected(
                            item.line(),
                            "malformed",
                            "a quote is not closed, or the record is longer than " + LONGEST_RECORD + " characters"));
                }
                ahead = records.next();
            }
            return new Sheet(first.line(), rows, unread);
        }

        private Row row(Item item) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < Math.min(columns.size(), item.cells().size()); i++) {
                String value = item.cells().get(i);
                if (!value.isEmpty()) {
                    fields.putIfAbsent(columns.get(i), value);
                }
            }
            return new Row(item.line(), fields);
        }
    }
}
