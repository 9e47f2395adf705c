package plaza.ingestion.silence;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.ingestion.silence.model.Brand;
import plaza.platform.security.SiteScope;

/** The brands that somebody may see, and whether they speak. */
@ApplicationScoped
public class ListBrands {

    private final FindBrands brands;

    ListBrands(FindBrands brands) {
        this.brands = brands;
    }

    /** Those with an account in the sites, by name. */
    @WithSession
    public Uni<List<Brand>> list(SiteScope sites) {
        return brands.list().map(all -> all.stream()
                .filter(brand -> brand.isVisible(sites::includes))
                .toList());
    }
}
