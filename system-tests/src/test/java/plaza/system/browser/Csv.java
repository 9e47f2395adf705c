package plaza.system.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table as a file, whose values hold no commas. */
record Csv(List<Map<String, String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Csv of(String text) {
        List<List<String>> lines = text.replace(BYTE_ORDER_MARK, "")
                .lines()
                .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                .toList();
        List<String> names = lines.getFirst();
        return new Csv(lines.stream().skip(1).map(values -> row(names, values)).toList());
    }

    /** The line of this site and channel. */
    SupervisorPage.Level levelOf(String site, String channel) {
        Map<String, String> row = rows.stream()
                .filter(each -> site.equals(each.get("site")) && channel.equals(each.get("channel")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line of " + site + " and " + channel + " in " + rows));
        return new SupervisorPage.Level(number(row, "withinTarget"), number(row, "answered"), number(row, "offered"));
    }

    private static int number(Map<String, String> row, String name) {
        return Integer.parseInt(row.get(name));
    }

    private static Map<String, String> row(List<String> names, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(at -> row.put(names.get(at), values.get(at)));
        return row;
    }
}
