package org.stathouse.mpia.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.mpia.LetterKind;

/** The letters of all requests. */
interface LetterRepository extends JpaRepository<Letter, UUID> {

    /** Drafts and sent ones of a request, oldest first. */
    @Query("select l from Letter l where l.request = :request and l.state <> DISCARDED order by l.createdAt, l.id")
    List<Letter> ofRequest(UUID request);

    /** Those of one kind, newest first. */
    @Query("select l from Letter l where l.request = :request and l.kind = :kind and l.state <> DISCARDED order by l.createdAt desc, l.id desc")
    List<Letter> ofKind(UUID request, LetterKind kind);

    /** Letters that wait to be posted, the oldest first. */
    @Query("select l from Letter l where l.state = TO_POST order by l.sentOn, l.id")
    List<Letter> toPost(Limit limit);

    /** The highest number of a letter of a request, 0 before the first. */
    @Query("select coalesce(max(l.number), 0) from Letter l where l.request = :request")
    int lastNumber(UUID request);
}
