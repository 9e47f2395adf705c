package plaza.agent.directory.db;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import plaza.agent.directory.model.Abilities;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;

/** Between the directory's records and their rows. */
final class DirectoryMapping {

    private DirectoryMapping() {}

    static SiteEntry site(SiteRow row) {
        return new SiteEntry(
                new Site(row.slug),
                row.name,
                ZoneId.of(row.timeZone),
                row.country,
                each(row.languages, Language::of),
                row.active);
    }

    static SiteRow row(SiteEntry site, Instant at) {
        SiteRow row = new SiteRow();
        row.slug = site.site().slug();
        row.name = site.name();
        row.timeZone = site.zone().getId();
        row.country = site.country();
        row.languages = texts(site.languages(), Language::code);
        row.active = site.active();
        row.changedAt = at;
        return row;
    }

    static TeamEntry team(TeamRow row) {
        return new TeamEntry(new Team(row.slug), row.name, new Site(row.site), row.active);
    }

    static TeamRow row(TeamEntry team, Instant at) {
        TeamRow row = new TeamRow();
        row.slug = team.team().slug();
        row.name = team.name();
        row.site = team.site().slug();
        row.active = team.active();
        row.changedAt = at;
        return row;
    }

    static Agent agent(AgentRow row) {
        return new Agent(
                new AgentId(row.id),
                row.name,
                row.publicName,
                new Site(row.site),
                row.team == null ? null : new Team(row.team),
                new Abilities(
                        each(row.languages, Language::of),
                        each(row.brands, Brand::new),
                        each(row.channels, Channel::new),
                        each(row.skills, Skill::new)),
                new Units(row.capacity),
                row.active);
    }

    static AgentRow row(Agent agent, Instant at) {
        AgentRow row = new AgentRow();
        row.id = agent.id().value();
        row.name = agent.name();
        row.publicName = agent.publicName();
        row.site = agent.site().slug();
        Team team = agent.team();
        row.team = team == null ? null : team.slug();
        row.languages = texts(agent.abilities().languages(), Language::code);
        row.brands = texts(agent.abilities().brands(), Brand::slug);
        row.channels = texts(agent.abilities().channels(), Channel::label);
        row.skills = texts(agent.abilities().skills(), Skill::word);
        row.capacity = agent.capacity().count();
        row.active = agent.active();
        row.changedAt = at;
        return row;
    }

    private static <T> List<T> each(String[] texts, Function<String, T> made) {
        return Stream.of(texts).map(made).toList();
    }

    private static <T> String[] texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
