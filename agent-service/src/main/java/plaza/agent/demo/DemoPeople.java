package plaza.agent.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
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

/** Sites, teams and agents of the local realm (DESIGN 5); ids are the subjects of its tokens. */
final class DemoPeople {

    static final Site CORDOBA = new Site("cordoba");
    static final Site BOGOTA = new Site("bogota");
    static final Site MADRID = new Site("madrid");

    private static final Units CAPACITY = new Units(3);
    private static final List<Language> SPANISH = languages("es");
    private static final List<Brand> BRANDS = List.of(new Brand("telco-andina"));
    private static final List<Channel> WRITTEN = Stream.of(
                    "facebook", "instagram", "whatsapp", "x", "youtube", "forum", "email", "webchat")
            .map(Channel::new)
            .toList();

    private DemoPeople() {}

    static List<SiteEntry> sites() {
        return List.of(
                new SiteEntry(CORDOBA, "Córdoba", ZoneId.of("America/Argentina/Cordoba"), "AR", SPANISH, true),
                new SiteEntry(BOGOTA, "Bogotá", ZoneId.of("America/Bogota"), "CO", SPANISH, true),
                new SiteEntry(MADRID, "Madrid", ZoneId.of("Europe/Madrid"), "ES", languages("es", "en"), true));
    }

    static List<TeamEntry> teams() {
        return List.of(
                team("redes", "Redes sociales Córdoba", CORDOBA),
                team("tecnica", "Soporte técnico Córdoba", CORDOBA),
                team("redes-bogota", "Redes sociales Bogotá", BOGOTA),
                team("redes-madrid", "Redes sociales Madrid", MADRID));
    }

    /** The named ones, and a crowd of that many. */
    static List<Agent> agents(int crowd) {
        return Stream.concat(named().stream(), IntStream.rangeClosed(1, crowd).mapToObj(DemoPeople::oneOfTheCrowd))
                .toList();
    }

    private static List<Agent> named() {
        return List.of(
                agent("a0000000", 1, "Lucía Ferreyra", "Lucía", CORDOBA, "redes", SPANISH, "mobile", "billing"),
                agent("a0000000", 2, "Mateo Quiroga", "Mateo", CORDOBA, "tecnica", SPANISH, "mobile", "fibre"),
                agent(
                        "a0000000",
                        3,
                        "Camila Restrepo",
                        "Camila",
                        BOGOTA,
                        "redes-bogota",
                        languages("es", "en"),
                        "mobile",
                        "billing"),
                agent(
                        "a0000000",
                        4,
                        "Diego Navarro",
                        "Diego",
                        MADRID,
                        "redes-madrid",
                        languages("es", "en"),
                        "fibre",
                        "billing"));
    }

    private static TeamEntry team(String slug, String name, Site site) {
        return new TeamEntry(new Team(slug), name, site, true);
    }

    private static Agent oneOfTheCrowd(int number) {
        return agent("a1000000", number, "Agente " + number, "Agente " + number, CORDOBA, "redes", SPANISH, "mobile");
    }

    private static Agent agent(
            String family,
            int number,
            String name,
            String publicName,
            Site site,
            String team,
            List<Language> spoken,
            String... skills) {
        return new Agent(
                new AgentId("%s-0000-4000-8000-%012d".formatted(family, number)),
                name,
                publicName,
                site,
                new Team(team),
                new Abilities(
                        spoken,
                        BRANDS,
                        WRITTEN,
                        Stream.of(skills).map(Skill::new).toList()),
                CAPACITY,
                true);
    }

    private static List<Language> languages(String... codes) {
        return Stream.of(codes).map(Language::new).toList();
    }
}
