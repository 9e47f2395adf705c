package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.silence.model.Brand;
import plaza.ingestion.silence.model.OnTheWay;
import plaza.ingestion.silence.model.Silence;
import plaza.platform.security.SiteScope;

/** The brands, as their accounts name them: brands are nothing of their own here. Called within a session. */
@ApplicationScoped
class FindBrands {

    private static final int MOST_ACCOUNTS = 10_000;

    private final Accounts accounts;
    private final Silences silences;

    FindBrands(Accounts accounts, Silences silences) {
        this.accounts = accounts;
        this.silences = silences;
    }

    /** All of them by name; one question after the other, because a session answers one at a time. */
    Uni<List<Brand>> list() {
        return Uni.combine()
                .all()
                .unis(
                        accounts.list(SiteScope.of(Set.of("*")), Optional.empty(), MOST_ACCOUNTS),
                        silences.list(),
                        silences.countOnTheWay())
                .usingConcurrencyOf(1)
                .with(FindBrands::brands);
    }

    /** One of them. */
    Uni<Optional<Brand>> find(String slug) {
        return list().map(all ->
                all.stream().filter(brand -> brand.slug().value().equals(slug)).findFirst());
    }

    private static List<Brand> brands(List<Account> accounts, List<Silence> silences, Map<Slug, OnTheWay> open) {
        Map<Slug, Silence> silent = silences.stream().collect(Collectors.toMap(Silence::brand, Function.identity()));
        Map<String, SortedSet<String>> sites = new TreeMap<>();
        accounts.forEach(account -> sites.computeIfAbsent(account.brand().value(), first -> new TreeSet<>())
                .add(account.homeSite().value()));
        return sites.entrySet().stream()
                .map(each -> brand(new Slug(each.getKey()), each.getValue(), silent, open))
                .toList();
    }

    private static Brand brand(
            Slug slug, SortedSet<String> sites, Map<Slug, Silence> silent, Map<Slug, OnTheWay> open) {
        return new Brand(slug, sites, Optional.ofNullable(silent.get(slug)), open.getOrDefault(slug, OnTheWay.NOTHING));
    }
}
