package plaza.agent.routing.model;

import java.time.Duration;

/**
 * What the company has decided about routing.
 *
 * @param overflow true where people of other sites may take work though the home site has people for it
 * @param silenceLimit a page that has been silent for longer gets no offers
 * @param ownerWait how long work waits for its owner before it goes on to others
 */
public record Policy(boolean overflow, Duration silenceLimit, Duration ownerWait) {}
