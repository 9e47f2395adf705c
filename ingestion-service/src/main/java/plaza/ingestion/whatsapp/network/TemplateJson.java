package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.channel.network.JsonFields;

/**
 * One element of {@code message_templates}. Forms that want more than words in their body are left out, for nothing here
 * could fill them: a picture above, an address or a code on a button, a carousel.
 */
final class TemplateJson {

    /** By WhatsApp's own limits: 1,024 characters, and 60 above and below. */
    private static final int MOST_IN_BODY = 1_024;

    private static final int MOST_AROUND = 60;
    private static final int LONGEST_NAME = 512;
    private static final int MOST_BLANKS = 100;
    private static final Pattern BLANK = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]{1,100})\\s*}}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Set<String> PARTS = Set.of("HEADER", "BODY", "FOOTER", "BUTTONS");

    private TemplateJson() {}

    /** The form, if it is one that can be filled here. */
    static Optional<TemplateForm> form(JsonNode node) {
        String name = JsonFields.text(node, "name", LONGEST_NAME);
        String language = JsonFields.word(node, "language");
        String status = JsonFields.word(node, "status");
        String body = text(part(node, "BODY"), MOST_IN_BODY);
        if (name == null || language == null || status == null || body == null || !hasWordsOnly(node)) {
            return Optional.empty();
        }
        return blanks(body)
                .map(blanks -> new TemplateForm(
                        name,
                        language,
                        lower(JsonFields.word(node, "category"), "unknown"),
                        lower(status, ""),
                        Optional.ofNullable(text(part(node, "HEADER"), MOST_AROUND)),
                        BLANK.matcher(body).replaceAll("{{$1}}"),
                        Optional.ofNullable(text(part(node, "FOOTER"), MOST_AROUND)),
                        blanks));
    }

    private static boolean hasWordsOnly(JsonNode node) {
        for (JsonNode each : node.path("components")) {
            if (!PARTS.contains(type(each)) || wantsMore(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wantsMore(JsonNode part) {
        return switch (type(part)) {
            case "HEADER" -> !"TEXT".equals(part.path("format").asText("TEXT")) || hasBlank(part);
            case "FOOTER" -> hasBlank(part);
            case "BUTTONS" -> !areFixed(part.path("buttons"));
            default -> false;
        };
    }

    /** Buttons that say always the same: an answer, a number, an address without a blank. */
    private static boolean areFixed(JsonNode buttons) {
        for (JsonNode button : buttons) {
            boolean isFixed =
                    switch (type(button)) {
                        case "QUICK_REPLY", "PHONE_NUMBER" -> true;
                        case "URL" ->
                            !BLANK.matcher(button.path("url").asText()).find();
                        default -> false;
                    };
            if (!isFixed) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBlank(JsonNode part) {
        return BLANK.matcher(part.path("text").asText()).find();
    }

    /** Numbers in their order, names as they come; empty where they are mixed, too many, or leave out a number. */
    private static Optional<List<String>> blanks(String body) {
        List<String> names = new ArrayList<>();
        Matcher blank = BLANK.matcher(body);
        while (blank.find()) {
            if (!names.contains(blank.group(1))) {
                names.add(blank.group(1));
            }
        }
        if (names.size() > MOST_BLANKS) {
            return Optional.empty();
        }
        boolean areCounted = !names.isEmpty() && names.stream().allMatch(name -> Character.isDigit(name.charAt(0)));
        return areCounted ? counted(names) : named(names);
    }

    private static Optional<List<String>> counted(List<String> names) {
        if (!names.stream().allMatch(name -> NUMBER.matcher(name).matches())) {
            return Optional.empty();
        }
        List<String> inOrder = new TreeSet<>(
                        names.stream().map(Integer::valueOf).toList())
                .stream().map(String::valueOf).toList();
        return Optional.of(inOrder).filter(all -> all.getLast().equals(String.valueOf(all.size())));
    }

    private static Optional<List<String>> named(List<String> names) {
        return Optional.of(names).filter(all -> all.stream().noneMatch(name -> Character.isDigit(name.charAt(0))));
    }

    private static JsonNode part(JsonNode node, String type) {
        JsonNode found = node.path("nothing");
        for (JsonNode each : node.path("components")) {
            found = type(each).equals(type) ? each : found;
        }
        return found;
    }

    private static @Nullable String text(JsonNode part, int most) {
        return JsonFields.text(part, "text", most);
    }

    private static String type(JsonNode node) {
        return node.path("type").asText().toUpperCase(Locale.ROOT);
    }

    private static String lower(@Nullable String word, String otherwise) {
        return word == null ? otherwise : word.toLowerCase(Locale.ROOT);
    }
}
