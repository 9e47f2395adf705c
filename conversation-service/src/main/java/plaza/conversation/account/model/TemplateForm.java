package plaza.conversation.account.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that a network has approved for an account, with blanks for what differs.
 *
 * @param name by which the network knows them
 * @param language as the network writes it
 * @param category open text of the network
 * @param header a line above; null where there is none
 * @param text each blank is its name in double braces
 * @param footer a line below; null where there is none
 * @param blanks their names, in the order in which they are filled
 */
public record TemplateForm(
        String name,
        String language,
        String category,
        @Nullable String header,
        String text,
        @Nullable String footer,
        List<String> blanks) {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([A-Za-z0-9_]{1,100})}}");

    /** Copies what could change under it. */
    public TemplateForm {
        blanks = List.copyOf(blanks);
    }

    /** As the customer reads it. A value that looks like a blank stays as it is. */
    public String filled(List<String> values) {
        Matcher blank = BLANK.matcher(text);
        String words = blank.replaceAll(
                found -> Matcher.quoteReplacement(value(found.group(1), values).orElseGet(found::group)));
        return Stream.of(Optional.ofNullable(header), Optional.of(words), Optional.ofNullable(footer))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> value(String name, List<String> values) {
        int at = blanks.indexOf(name);
        return at >= 0 && at < values.size() ? Optional.of(values.get(at)) : Optional.empty();
    }
}
