package plaza.agent.directory.model;

import java.time.ZoneId;
import java.util.List;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;

/**
 * A contact centre's site.
 *
 * @param site its slug
 * @param name as people call it
 * @param zone where its day begins and ends
 * @param country ISO 3166-1 alpha-2
 * @param languages spoken there, the first before others
 * @param active false once it is closed for good
 */
public record SiteEntry(Site site, String name, ZoneId zone, String country, List<Language> languages, boolean active) {

    public SiteEntry {
        languages = List.copyOf(languages);
    }
}
