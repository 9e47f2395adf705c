package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Locale;

/**
 * Where a network keeps what hangs on messages: its files are fetched from there and from nowhere else.
 *
 * @param domains lower-case domains; what lies below them belongs to them
 */
public record FileSources(List<String> domains) {

    /** A network without files. */
    public static final FileSources NONE = new FileSources(List.of());

    /** Meta's file servers, shared by its networks. Not {@code facebook.com}: pages lie there, and no files. */
    public static final FileSources META =
            new FileSources(List.of("fbcdn.net", "fbsbx.com", "cdninstagram.com", "whatsapp.net"));

    public FileSources {
        domains = List.copyOf(domains);
    }

    /** True where the host is one of the domains or lies below one: {@code a.fbcdn.net}, never {@code evilfbcdn.net}. */
    public boolean include(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
    }
}
