package plaza.conversation.imports.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.conversation.imports.model.Rejected;
import plaza.conversation.imports.model.Row;
import plaza.conversation.imports.model.Sheet;

/** Cases as JSON objects with their messages inside: one a line, or one after the other in an array. */
final class JsonSheets {

    private static final String MESSAGES = "messages";
    private static final String MALFORMED = "malformed";

    private JsonSheets() {}

    /** One object a line; a line that is none costs no other. */
    static Iterable<Sheet> lines(ObjectMapper json, byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return () -> new Iterator<>() {
            private int at = skip(0);

            private int skip(int from) {
                int next = from;
                while (next < lines.size() && lines.get(next).isBlank()) {
                    next++;
                }
                return next;
            }

            @Override
            public boolean hasNext() {
                return at < lines.size();
            }

            @Override
            public Sheet next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long line = at + 1L;
                String text = lines.get(at);
                at = skip(at + 1);
                try {
                    return sheet(line, json.readTree(text));
                } catch (IOException e) {
                    return unread(line, "the line is not a JSON object");
                }
            }
        };
    }

    /** An array of objects, or objects one after the other; what comes after broken JSON cannot be read. */
    static Iterable<Sheet> array(ObjectMapper json, byte[] file) {
        return () -> {
            try {
                return new Objects(json, json.getFactory().createParser(file));
            } catch (IOException e) {
                return List.of(unread(1, "the file is not JSON")).iterator();
            }
        };
    }

    /** Objects as they are asked for. */
    private static final class Objects implements Iterator<Sheet> {

        private final ObjectMapper json;
        private final JsonParser parser;
        private @Nullable Sheet ahead;
        private boolean ended;

        Objects(ObjectMapper json, JsonParser parser) {
            this.json = json;
            this.parser = parser;
            this.ahead = read();
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Sheet next() {
            Sheet sheet = ahead;
            if (sheet == null) {
                throw new NoSuchElementException();
            }
            ahead = read();
            return sheet;
        }

        private @Nullable Sheet read() {
            if (ended) {
                return null;
            }
            try {
                JsonToken token = parser.nextToken();
                while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    token = parser.nextToken();
                }
                if (token == null) {
                    ended = true;
                    return null;
                }
                long line = parser.currentTokenLocation().getLineNr();
                return sheet(line, json.readTree(parser));
            } catch (IOException e) {
                ended = true;
                return unread(
                        parser.currentLocation().getLineNr(), "the JSON is broken here; what follows is not read");
            }
        }
    }

    private static Sheet sheet(long line, @Nullable JsonNode tree) {
        if (tree == null || !tree.isObject()) {
            return unread(line, "a case is a JSON object");
        }
        JsonNode messages = tree.path(MESSAGES);
        if (!messages.isArray() || messages.isEmpty()) {
            return unread(line, "a case has an array of messages");
        }
        Map<String, String> head = texts(tree);
        List<Row> rows = new ArrayList<>();
        for (JsonNode message : messages) {
            Map<String, String> fields = new HashMap<>(texts(message));
            fields.putAll(head);
            rows.add(new Row(line, fields));
        }
        return new Sheet(line, rows, List.of());
    }

    /** Its members that are texts or numbers; what is empty is not there. */
    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        Set<Map.Entry<String, JsonNode>> members = object.properties();
        members.forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                texts.put(member.getKey(), value.asText());
            }
        });
        return texts;
    }

    private static Sheet unread(long line, String detail) {
        return new Sheet(line, List.of(), List.of(new Rejected(line, MALFORMED, detail)));
    }
}
