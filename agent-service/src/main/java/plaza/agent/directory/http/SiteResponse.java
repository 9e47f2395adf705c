package plaza.agent.directory.http;

import java.util.List;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.vocabulary.model.Language;

/** A site as lists show it. */
public record SiteResponse(
        String site, String name, String timeZone, String country, List<String> languages, boolean active) {

    static SiteResponse of(SiteEntry entry) {
        return new SiteResponse(
                entry.site().slug(),
                entry.name(),
                entry.zone().getId(),
                entry.country(),
                entry.languages().stream().map(Language::code).toList(),
                entry.active());
    }
}
