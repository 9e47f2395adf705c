package plaza.agent.vocabulary.model;

import org.jspecify.annotations.Nullable;

/**
 * An agent with where they belonged at the moment of a deed: figures belong to the site of that moment (DESIGN 4.8).
 *
 * @param id who
 * @param site the agent's site
 * @param team the agent's team, if any
 */
public record Assignee(AgentId id, Site site, @Nullable Team team) {}
