package plaza.ingestion.silence;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.silence.model.Brand;
import plaza.ingestion.silence.model.Decision;
import plaza.ingestion.silence.model.OnTheWay;
import plaza.ingestion.silence.model.Silence;
import plaza.platform.audit.AuditTrail;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.security.Principal;

/** Writes down that a brand is silent, or that it speaks again, with who decided it and why. */
@ApplicationScoped
class DecideSilence {

    private static final Logger LOG = Logger.getLogger(DecideSilence.class);

    private final FindBrands brands;
    private final Silences silences;
    private final AuditTrail audit;
    private final Clock clock;

    DecideSilence(FindBrands brands, Silences silences, AuditTrail audit, Clock clock) {
        this.brands = brands;
        this.silences = silences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Silences it. A brand that is silent stays so by the first decision. */
    @WithTransaction
    public Uni<Decision> begin(String brand, String reason, Principal who) {
        return decide(brand, who, found -> begin(found, reason, who));
    }

    /** Lets it speak. */
    @WithTransaction
    public Uni<Decision> end(String brand, Principal who) {
        return decide(brand, who, found -> end(found, who));
    }

    private Uni<Decision> decide(String brand, Principal who, Function<Brand, Uni<Boolean>> act) {
        return brands.find(brand).chain(found -> within(found, who, act));
    }

    private Uni<Decision> within(Optional<Brand> found, Principal who, Function<Brand, Uni<Boolean>> act) {
        if (found.filter(brand -> brand.isVisible(who.sites()::includes)).isEmpty()) {
            return Uni.createFrom().item(new Decision.NotVisible());
        }
        Brand brand = found.get();
        return brand.isWhollyWithin(who.sites()::includes)
                ? act.apply(brand)
                        .chain(done -> brands.find(brand.slug().value()))
                        .map(after -> new Decision.Stands(after.orElse(brand)))
                : Uni.createFrom().item(new Decision.BeyondSites());
    }

    private Uni<Boolean> begin(Brand brand, String reason, Principal who) {
        Silence silence = new Silence(brand.slug(), clock.instant(), who.subject(), who.name(), reason);
        return silences.add(silence).call(isNew -> isNew ? audit(brand, "brand.silenced", who, reason) : nothing());
    }

    private Uni<Boolean> end(Brand brand, Principal who) {
        return silences.remove(brand.slug())
                .call(isNew -> isNew ? audit(brand, "brand.silence-lifted", who, null) : nothing());
    }

    private Uni<Void> audit(Brand brand, String action, Principal who, @Nullable String reason) {
        OnTheWay open = brand.onTheWay();
        LOG.warn(LogLine.of(reason == null ? "a brand speaks again" : "a brand is silenced; nothing of it leaves")
                .with(LogKey.BRAND, brand.slug())
                .with(LogKey.ACTOR, who.subject())
                .with(LogKey.COUNT, open.waiting()));
        return audit.append(
                who.subject(),
                action,
                "brand:" + brand.slug(),
                Map.of("waiting", Long.toString(open.waiting()), "leaving", Long.toString(open.leaving())),
                reason);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
