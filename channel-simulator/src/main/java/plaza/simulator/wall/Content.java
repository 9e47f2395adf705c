package plaza.simulator.wall;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.Person;

/** What is written and what became of it. */
public record Content(
        String text,
        List<Attachment> attachments,
        Instant at,
        Optional<Instant> editedAt,
        boolean hidden,
        boolean removed,
        Set<Person> likes) {

    public Content {
        likes = Collections.unmodifiableSet(new LinkedHashSet<>(likes));
    }

    static Content written(String text, List<Attachment> attachments, Instant at) {
        return new Content(text, attachments, at, Optional.empty(), false, false, Set.of());
    }

    Content edited(String newText, Instant when) {
        return new Content(newText, attachments, at, Optional.of(when), hidden, removed, likes);
    }

    Content hidden(boolean nowHidden) {
        return new Content(text, attachments, at, editedAt, nowHidden, removed, likes);
    }

    Content taken() {
        return new Content(text, attachments, at, editedAt, hidden, true, likes);
    }

    Content liked(Person person, boolean doesLike) {
        Set<Person> people = new LinkedHashSet<>(likes);
        people.removeIf(other -> other.id().equals(person.id()));
        if (doesLike) {
            people.add(person);
        }
        return new Content(text, attachments, at, editedAt, hidden, removed, people);
    }
}
