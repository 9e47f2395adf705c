package plaza.ingestion.attachment.model;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plaza.ingestion.channel.model.FileSources;

/**
 * Where files are fetched from: by https from the network's own hosts, and only where these lie in the public internet.
 *
 * @param trusted origins ({@code http://localhost:8090}) that are fetched from whatever they are: the simulator's
 */
public record FetchRule(Set<String> trusted) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    public FetchRule {
        trusted = Set.copyOf(trusted);
    }

    /**
     * A place that may be fetched from, if it lies where it may lie.
     *
     * @param secure by https
     * @param target path and query
     * @param isTrusted true where its addresses do not matter
     */
    public record Way(boolean secure, String host, int port, String target, boolean isTrusted) {

        /** True where all the addresses may be connected to; none at all is no way. */
        public boolean leadsTo(List<InetAddress> addresses) {
            return !addresses.isEmpty() && (isTrusted || addresses.stream().allMatch(PublicAddress::is));
        }

        /** True where both lead to the same server under the same name. */
        public boolean isSameOrigin(Way other) {
            return secure == other.secure && port == other.port && host.equalsIgnoreCase(other.host);
        }
    }

    /** The way to the address; empty where nothing is fetched from there. */
    public Optional<Way> way(URI address, FileSources sources) {
        String host = address.getHost();
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = "https".equals(scheme);
        if (host == null || !HOST.matcher(host).matches() || address.getRawUserInfo() != null) {
            return Optional.empty();
        }
        int port = address.getPort() >= 0 ? address.getPort() : secure ? HTTPS : HTTP;
        boolean isTrusted = trusted.contains(scheme + "://" + host.toLowerCase(Locale.ROOT) + ":" + port);
        boolean isTheirs = secure && port == HTTPS && sources.include(host);
        return isTrusted || isTheirs
                ? Optional.of(new Way(secure, host, port, target(address), isTrusted))
                : Optional.empty();
    }

    /** The address that the text tells; empty where it tells none. */
    public static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String target(URI told) {
        URI address = URI.create(told.toASCIIString());
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
