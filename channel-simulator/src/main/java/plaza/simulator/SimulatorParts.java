package plaza.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;
import plaza.simulator.clock.ClockConfig;
import plaza.simulator.clock.ClockOffset;
import plaza.simulator.clock.MappedOffset;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.clock.OwnOffset;
import plaza.simulator.fault.Faults;
import plaza.simulator.limit.RateLimits;
import plaza.simulator.messaging.Receipts;
import plaza.simulator.network.Numbers;
import plaza.simulator.network.TokenLives;
import plaza.simulator.webhook.Deliveries;
import plaza.simulator.webhook.WebhookConfig;

/** Wiring: the only place that takes the time and chance from the machine. */
@ApplicationScoped
class SimulatorParts {
    @Produces
    @Singleton
    MovableClock clock(ClockConfig config) {
        ClockOffset offset = config.file().<ClockOffset>map(MappedOffset::of).orElseGet(OwnOffset::new);
        return new MovableClock(Clock.systemUTC(), offset);
    }

    /** Seeded from the system's time, not the movable one: a clock that was moved and put back must not repeat ids. */
    @Produces
    @Singleton
    Numbers numbers() {
        return Numbers.startedAt(Clock.systemUTC().instant());
    }

    @Produces
    @Singleton
    RandomGenerator chance() {
        return new Random();
    }

    @Produces
    @Singleton
    Faults faults() {
        return new Faults();
    }

    @Produces
    @Singleton
    Deliveries deliveries(WebhookConfig config) {
        return new Deliveries(config.kept());
    }

    @Produces
    @Singleton
    Receipts receipts(WebhookConfig config) {
        return new Receipts(config.deliveredAfter(), config.readAfter());
    }

    @Produces
    @Singleton
    RateLimits rateLimits() {
        return new RateLimits();
    }

    @Produces
    @Singleton
    TokenLives tokenLives() {
        return new TokenLives();
    }
}
