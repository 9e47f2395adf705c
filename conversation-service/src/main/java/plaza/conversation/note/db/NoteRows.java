package plaza.conversation.note.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code note}. */
@ApplicationScoped
class NoteRows implements PanacheRepositoryBase<NoteRow, UUID> {}
