package plaza.system.cast;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Scripted agents at work together, spread over the replicas of agent-service. */
public final class Shift implements AutoCloseable {

    private final Doors doors;
    private final Diary diary = new Diary();
    private final List<ScriptedAgent> agents = new ArrayList<>();

    private Shift(Doors doors) {
        this.doors = doors;
    }

    /** The first so many of the local realm's crowd come to work, with these keys: they log in one after the other. */
    public static Shift of(int people, Stage stage, Keyring keys) throws IOException, InterruptedException {
        for (int number = 1; number <= people; number++) {
            keys.token("agente-" + number);
        }
        Doors doors = new Doors();
        Shift shift = new Shift(doors);
        for (int number = 1; number <= people; number++) {
            URI home = stage.agents().get(number % stage.agents().size());
            shift.agents.add(new ScriptedAgent("agente-" + number, home, stage, doors, keys, shift.diary).start());
        }
        return shift;
    }

    public Diary diary() {
        return diary;
    }

    /** True while one of them has something to do. */
    public boolean isBusy() {
        return agents.stream().anyMatch(ScriptedAgent::isBusy);
    }

    @Override
    public void close() {
        agents.forEach(ScriptedAgent::close);
        doors.close();
    }
}
