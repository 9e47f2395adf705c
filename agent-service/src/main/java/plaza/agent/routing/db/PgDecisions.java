package plaza.agent.routing.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.agent.routing.Decisions;
import plaza.agent.routing.model.Explanation;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/** Decisions in PostgreSQL. */
@ApplicationScoped
class PgDecisions implements Decisions {

    private final DecisionRows rows;
    private final ObjectMapper json;

    PgDecisions(DecisionRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Uni<Void> add(List<Kept> decisions) {
        return rows.persist(decisions.stream().map(this::row).toList());
    }

    @Override
    public Uni<Optional<Explanation>> findLast(ConversationId conversation) {
        return rows.find("conversationId = ?1 order by decidedAt desc, offerId desc", conversation.value())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(this::explanation));
    }

    private DecisionRow row(Kept kept) {
        DecisionRow row = new DecisionRow();
        row.offerId = kept.offer().value();
        row.conversationId = kept.explanation().conversation().value();
        row.decidedAt = kept.explanation().decidedAt();
        row.chosen = kept.explanation().chosen().map(AgentId::value).orElseThrow();
        row.reason = kept.explanation().reason();
        row.explanation = text(ExplanationText.of(kept.explanation()));
        return row;
    }

    private Explanation explanation(DecisionRow row) {
        try {
            return json.readValue(row.explanation, ExplanationText.class).explanation(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("decision " + row.offerId + " holds what this service did not write", e);
        }
    }

    private String text(ExplanationText explanation) {
        try {
            return json.writeValueAsString(explanation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation is always writable", e);
        }
    }
}
