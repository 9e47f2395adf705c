package plaza.ingestion.silence.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.silence.model.Brand;
import plaza.ingestion.silence.model.Silence;
import plaza.platform.security.SiteScope;

/**
 * A brand and whether it speaks.
 *
 * @param brand its slug
 * @param sites those of its accounts' home sites that the token may see
 * @param silence null while it speaks
 * @param waiting replies and acts that have not left
 * @param leaving at the network's door at this moment
 */
@Schema(name = "Brand")
public record BrandResponse(
        String brand,
        List<String> sites,
        @Schema(nullable = true) @Nullable SilenceResponse silence,
        long waiting,
        long leaving) {

    /**
     * Nothing of the brand leaves.
     *
     * @param by subject of who decided it
     * @param name what people call them
     */
    @Schema(name = "Silence")
    public record SilenceResponse(Instant since, String by, String name, String reason) {

        static SilenceResponse of(Silence silence) {
            return new SilenceResponse(silence.since(), silence.by(), silence.name(), silence.reason());
        }
    }

    static BrandResponse of(Brand brand, SiteScope scope) {
        return new BrandResponse(
                brand.slug().value(),
                brand.sites().stream().filter(scope::includes).toList(),
                brand.silence().map(SilenceResponse::of).orElse(null),
                brand.onTheWay().waiting(),
                brand.onTheWay().leaving());
    }
}
