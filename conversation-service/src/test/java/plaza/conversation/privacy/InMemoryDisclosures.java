package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.vocabulary.model.Site;

/** Disclosures in a list. */
public final class InMemoryDisclosures implements Disclosures {

    private static final Comparator<Disclosure> BY_KIND = Comparator.<Disclosure, String>comparing(
                    each -> each.kind().label())
            .thenComparing(Disclosure::value);

    private final List<Disclosure> all = new ArrayList<>();
    private final Map<String, Set<Site>> sites = new HashMap<>();
    private Function<String, Set<Site>> homes = brand -> Set.of();

    /** Where brands are at home of which nothing else was said, as another adapter knows it. */
    public void homesBy(Function<String, Set<Site>> known) {
        homes = known;
    }

    /** Says where a brand's accounts are at home. */
    public void isAt(String brand, Site... homes) {
        sites.put(brand, Set.of(homes));
    }

    @Override
    public Uni<List<Disclosure>> list(String brand) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(each -> each.brand().equals(brand))
                .sorted(BY_KIND)
                .toList());
    }

    @Override
    public Uni<Optional<Disclosure>> find(String brand, UUID id) {
        return list(brand)
                .map(found ->
                        found.stream().filter(each -> each.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Disclosure> add(Disclosure disclosure) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(each -> isTheSame(each, disclosure))
                .findFirst()
                .orElseGet(() -> {
                    all.add(disclosure);
                    return disclosure;
                }));
    }

    @Override
    public Uni<Void> remove(Disclosure disclosure, String by) {
        return Uni.createFrom().voidItem().invoke(() -> all.remove(disclosure));
    }

    @Override
    public Uni<Set<Site>> sites(String brand) {
        return Uni.createFrom().item(() -> sites.getOrDefault(brand, homes.apply(brand)));
    }

    private static boolean isTheSame(Disclosure one, Disclosure other) {
        return one.brand().equals(other.brand())
                && one.kind() == other.kind()
                && one.value().equals(other.value());
    }
}
