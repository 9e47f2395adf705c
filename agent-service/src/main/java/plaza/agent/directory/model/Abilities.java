package plaza.agent.directory.model;

import java.util.List;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Skill;

/**
 * What an agent may be asked to do. Each list in the order in which people wrote it.
 *
 * @param languages spoken
 * @param brands for which they may speak
 * @param channels on which they may answer
 * @param skills what they know to solve
 */
public record Abilities(List<Language> languages, List<Brand> brands, List<Channel> channels, List<Skill> skills) {

    public Abilities {
        languages = List.copyOf(languages);
        brands = List.copyOf(brands);
        channels = List.copyOf(channels);
        skills = List.copyOf(skills);
    }
}
