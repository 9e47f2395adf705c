package plaza.ingestion.reading;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets the loop of the running service rest while a test asks the table itself. */
@ApplicationScoped
public class AtRest {

    private final ReadingLoop loop;

    AtRest(ReadingLoop loop) {
        this.loop = loop;
    }

    public void rests() throws InterruptedException {
        loop.pause();
    }

    public void goesOn() {
        loop.resume();
    }
}
