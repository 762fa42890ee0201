package org.stathouse.mpia.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.stathouse.mpia.LetterKind;

/** All versions of all templates. */
interface LetterTemplateRepository extends JpaRepository<LetterTemplate, UUID> {

    /** The one in use; none where the built-in texts are. */
    Optional<LetterTemplate> findFirstByKindOrderByNumberDesc(LetterKind kind);

    /** Newest first. */
    List<LetterTemplate> findByKindOrderByNumberDesc(LetterKind kind);
}
