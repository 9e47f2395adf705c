package plaza.simulator.instagram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.IdScheme;
import plaza.simulator.wall.Wall;

/** What the account has published before a newcomer comes. Ids never change. */
final class DemoMedia {
    private record Seed(String id, Duration age, String text) {}

    private static final List<Seed> SEEDS = List.of(
            new Seed("18000000000001001", Duration.ofHours(30), """
                    Así se ve la cordillera desde nuestra antena de Potrerillos. ¿Desde dónde nos lees hoy?"""),
            new Seed("18000000000001002", Duration.ofHours(6), """
                    Fibra nueva en Nueva Córdoba: hasta 600 megas, con instalación sin cargo. Pregúntanos si llega a \
                    tu edificio."""));

    private DemoMedia() {}

    /** @param start the moment from which the media are some hours old */
    static Wall startedAt(Instant start, Person account, LongSupplier numbers) {
        Wall wall = new Wall(account, IdScheme.ofInstagram(numbers));
        SEEDS.forEach(seed -> wall.write(writing(seed, account, start), start));
        return wall;
    }

    private static Writing writing(Seed seed, Person account, Instant start) {
        return new Writing(
                account,
                seed.text(),
                Optional.empty(),
                Optional.of(new ExternalId(seed.id())),
                start.minus(seed.age()),
                false);
    }
}
