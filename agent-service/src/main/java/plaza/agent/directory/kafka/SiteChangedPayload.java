package plaza.agent.directory.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.vocabulary.model.Language;

/** Payload of {@code agent.site-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteChangedPayload(
        String site,
        String name,
        String timeZone,
        String country,
        List<String> languages,
        boolean active,
        Instant changedAt) {

    static SiteChangedPayload of(SiteEntry site, Instant at) {
        return new SiteChangedPayload(
                site.site().slug(),
                site.name(),
                site.zone().getId(),
                site.country(),
                site.languages().stream().map(Language::code).toList(),
                site.active(),
                at);
    }
}
