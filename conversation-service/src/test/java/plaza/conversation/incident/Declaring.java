package plaza.conversation.incident;

import java.time.Clock;
import plaza.conversation.calendar.Revisions;
import plaza.conversation.casework.Conversations;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** The use cases of this package on ports of a test's choice. */
public final class Declaring {

    private Declaring() {}

    public static KeepIncident on(Incidents incidents, Disclosures brands, Revisions revisions, Ids ids, Clock clock) {
        return new KeepIncident(incidents, brands, revisions, ids, clock);
    }

    public static ReadIncidents reading(Incidents incidents, Disclosures brands) {
        return new ReadIncidents(incidents, brands);
    }

    public static IncidentsOfCase ofCases(
            VisibleCases visible, Conversations conversations, Incidents incidents, Clock clock) {
        return new IncidentsOfCase(visible, conversations, incidents, clock);
    }
}
