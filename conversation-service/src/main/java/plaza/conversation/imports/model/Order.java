package plaza.conversation.imports.model;

import java.util.function.Predicate;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Site;

/**
 * Who wants an import, and how.
 *
 * @param source the name of where the cases come from
 * @param dryRun true where everything is tried and nothing is kept
 * @param by who asks
 * @param sites whose cases they may bring over
 */
public record Order(String source, boolean dryRun, AgentId by, Predicate<Site> sites) {}
