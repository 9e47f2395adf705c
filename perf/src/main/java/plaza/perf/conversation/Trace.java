package plaza.perf.conversation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the service really said to PostgreSQL, statement by statement with its parameters, as the server's log tells it:
 * the floor says exactly the same again, so that it cannot drift from the service.
 *
 * @param transactions in the order of their commits, each without begin and commit
 */
record Trace(List<List<Said>> transactions) {

    private static final Pattern LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d [0-9:.]+ \\S+ \\[(\\d+)] \\S+ ([A-Z]+): {2}(.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /**
     * One statement.
     *
     * @param sql with question marks
     * @param values in the order of those; null for NULL
     */
    record Said(String sql, List<@Nullable String> values) {

        static Said of(String sql, Map<Integer, @Nullable String> parameters) {
            List<@Nullable String> values = new ArrayList<>();
            Matcher places = PLACE.matcher(sql);
            while (places.find()) {
                values.add(parameters.get(Integer.valueOf(places.group(1))));
            }
            return new Said(places.replaceAll("?"), values);
        }

        boolean names(String word) {
            return values.stream().anyMatch(value -> value != null && value.contains(word));
        }
    }

    /** All that was committed since a place of the log and has to do with that word. */
    static Trace of(Path log, long from, String word) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String text = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
        Map<String, List<Said>> open = new HashMap<>();
        Map<String, String> pending = new HashMap<>();
        List<List<Said>> committed = new ArrayList<>();
        for (String entry : text.split("\n(?!\t)")) {
            Matcher line = LINE.matcher(entry.replace("\n\t", "\n"));
            if (line.matches()) {
                hear(line.group(1), line.group(2), line.group(3), open, pending, committed);
            }
        }
        return new Trace(committed.stream()
                .filter(transaction -> transaction.stream().anyMatch(said -> said.names(word)))
                .toList());
    }

    private static void hear(
            String session,
            String level,
            String words,
            Map<String, List<Said>> open,
            Map<String, String> pending,
            List<List<Said>> committed) {
        List<Said> transaction = open.get(session);
        String last = pending.remove(session);
        if (level.equals("DETAIL")) {
            if (transaction != null && last != null) {
                transaction.add(Said.of(last, parameters(words)));
            }
            return;
        }
        if (transaction != null && last != null) {
            transaction.add(Said.of(last, Map.of()));
        }
        Matcher statement = STATEMENT.matcher(words);
        if (!statement.matches()) {
            return;
        }
        String sql = statement.group(1);
        switch (sql) {
            case "BEGIN" -> open.put(session, new ArrayList<>());
            case "COMMIT" -> {
                if (transaction != null) {
                    committed.add(List.copyOf(transaction));
                }
                open.remove(session);
            }
            default -> pending.put(session, sql);
        }
    }

    private static Map<Integer, @Nullable String> parameters(String words) {
        Map<Integer, @Nullable String> parameters = new HashMap<>();
        for (MatchResult each : PARAMETER.matcher(words).results().toList()) {
            String value = each.group(2);
            parameters.put(
                    Integer.valueOf(each.group(1)),
                    value.equals("NULL")
                            ? null
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return parameters;
    }
}
