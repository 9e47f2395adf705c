package plaza.simulator.whatsapp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Refusal;

/**
 * Words of a business account, approved or not.
 *
 * @param language as {@code es_AR}
 * @param status APPROVED, PENDING, REJECTED, PAUSED, DISABLED
 * @param header a line above, or a picture where it is {@link #PICTURE}
 * @param body with {@code {{1}}} or {@code {{name}}}
 */
public record Template(
        String name,
        String language,
        String status,
        String category,
        Optional<String> header,
        String body,
        Optional<String> footer) {

    /** Stands for a picture in the header. */
    public static final String PICTURE = "IMAGE";

    private static final Pattern BLANK = Pattern.compile("\\{\\{([A-Za-z0-9_]+)}}");

    public boolean isNamed() {
        return blanks().stream().anyMatch(blank -> !blank.matches("\\d+"));
    }

    /** Blanks by name, each once. */
    public List<String> blanks() {
        return BLANK.matcher(body)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    Template in(String otherStatus) {
        return new Template(name, language, otherStatus, category, header, body, footer);
    }

    /**
     * What the customer reads.
     *
     * @param values by the name or the number of their blank
     */
    public Outcome<String> filled(Map<String, String> values) {
        if (!status.equals("APPROVED")) {
            return Outcome.refused(status.equals("PAUSED") ? new Refusal.TemplatePaused(name) : missing());
        }
        if (!values.keySet().equals(Set.copyOf(blanks()))) {
            return Outcome.refused(new Refusal.TemplateUnfit(name, blanks().size(), values.size()));
        }
        String words = BLANK.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
        StringBuilder whole = new StringBuilder();
        header.filter(line -> !line.equals(PICTURE))
                .ifPresent(line -> whole.append(line).append('\n'));
        whole.append(words);
        footer.ifPresent(line -> whole.append('\n').append(line));
        return Outcome.done(whole.toString());
    }

    private Refusal missing() {
        return new Refusal.NoSuchTemplate(name);
    }
}
