package plaza.simulator.facebook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.network.Writing;
import plaza.simulator.wall.Wall;

/** The wall as a newcomer finds it: three posts of the page. Their ids never change, so that links to them stay good. */
final class DemoWall {
    private record Seed(String number, Duration age, String text) {}

    private static final List<Seed> SEEDS = List.of(
            new Seed("1001", Duration.ofHours(52), """
                    ¡Llegó el Plan Altura! 40 GB para navegar, llamadas libres a todo el país y WhatsApp sin gastar \
                    datos, desde $ 12.900 por mes.

                    Si ya eres cliente, te cambias sin costo y sin dejar tu número. ¿Dudas? Pregúntanos aquí abajo: \
                    siempre hay alguien de nuestro equipo del otro lado."""),
            new Seed("1002", Duration.ofHours(27), """
                    Aviso de mantenimiento. Este jueves, de 2:00 a 5:00 de la madrugada, vamos a mejorar la red en \
                    Alta Córdoba, Cofico y General Paz. Puede haber cortes breves de internet y de telefonía móvil.

                    Si después de las 5:00 algo no anda, cuéntanos en qué zona estás y lo miramos contigo."""),
            new Seed("1003", Duration.ofHours(4), """
                    Hoy queremos escucharte. ¿Qué es lo primero que mejorarías de tu internet en casa: la velocidad, \
                    la cobertura dentro de la casa o la atención cuando algo falla?

                    Leemos todo y respondemos por aquí."""));

    private DemoWall() {}

    /** @param start the moment from which the posts are some hours and days old */
    static Wall startedAt(Instant start, Person page, LongSupplier numbers) {
        Wall wall = new Wall(page, numbers);
        SEEDS.forEach(seed -> wall.write(writing(seed, page, start), start));
        return wall;
    }

    private static Writing writing(Seed seed, Person page, Instant start) {
        return new Writing(
                page,
                seed.text(),
                Optional.empty(),
                Optional.of(new ExternalId(page.id() + "_" + seed.number())),
                start.minus(seed.age()),
                false);
    }
}
