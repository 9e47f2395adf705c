package plaza.ingestion.attachment.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.attachment.model.FetchRule;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Secret;

/** Fetches by HTTP. Each redirect is looked at like the first address: its host, and where that host lies. */
public final class HttpFetch {

    private static final int MOST_HOPS = 5;

    private final FetchRule rule;
    private final FetchLimits limits;
    private final Names names;

    public HttpFetch(FetchRule rule, FetchLimits limits, Names names) {
        this.rule = rule;
        this.limits = limits;
        this.names = names;
    }

    /** Begins to fetch; never throws for what a server does. */
    public Fetched fetch(String url, FileSources sources, Optional<Secret> token) {
        Countdown time = Countdown.of(limits.whole());
        Optional<FetchRule.Way> first = Optional.empty();
        Optional<URI> next = FetchRule.address(url);
        try {
            for (int hops = 0; hops < MOST_HOPS; hops++) {
                Optional<FetchRule.Way> way = next.flatMap(address -> rule.way(address, sources));
                if (way.isEmpty()) {
                    return new Fetched.RefusedHost();
                }
                List<InetAddress> addresses = names.addresses(way.get().host());
                if (!way.get().leadsTo(addresses)) {
                    return new Fetched.RefusedHost();
                }
                FetchRule.Way from = first.orElse(way.get());
                first = Optional.of(from);
                HttpHop hop = hop(
                        way.get(), addresses, token.filter(secret -> way.get().isSameOrigin(from)), time);
                Optional<String> elsewhere = redirect(hop);
                if (elsewhere.isEmpty()) {
                    return answer(hop);
                }
                hop.close();
                next = FetchRule.address(elsewhere.get()).map(next.get()::resolve);
            }
            return new Fetched.Failed("redirects");
        } catch (UnknownHostException e) {
            return new Fetched.Failed("unknown-host");
        } catch (IOException e) {
            return new Fetched.Failed(e.getClass().getSimpleName());
        }
    }

    /** Tries the addresses one after the other, as long as none takes the connection. */
    private HttpHop hop(FetchRule.Way way, List<InetAddress> addresses, Optional<Secret> token, Countdown time)
            throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : addresses) {
            try {
                return HttpHop.get(way, address, token, limits, time);
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Optional<String> redirect(HttpHop hop) {
        return switch (hop.status()) {
            case 301, 302, 303, 307, 308 -> hop.header("location");
            default -> Optional.empty();
        };
    }

    private static Fetched answer(HttpHop hop) throws IOException {
        if (hop.status() == 200) {
            return coming(hop);
        }
        hop.close();
        return switch (hop.status()) {
            case 404, 410 -> new Fetched.Gone();
            case 401, 403 -> new Fetched.Expired();
            default -> new Fetched.Failed("http-" + hop.status());
        };
    }

    /** A body that cannot be read holds no line open. */
    private static Fetched coming(HttpHop hop) throws IOException {
        try {
            return new Fetched.Coming(hop.body());
        } catch (IOException e) {
            hop.close();
            throw e;
        }
    }
}
