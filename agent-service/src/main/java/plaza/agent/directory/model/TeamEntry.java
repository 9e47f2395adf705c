package plaza.agent.directory.model;

import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;

/**
 * A team of a site.
 *
 * @param team its slug
 * @param name as people call it
 * @param site where it works
 * @param active false once it is dissolved
 */
public record TeamEntry(Team team, String name, Site site, boolean active) {}
