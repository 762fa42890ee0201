package org.stathouse.briefing.press;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.stathouse.briefing.PacketKind;

/** The templates of series. */
interface SavedTemplateRepository extends JpaRepository<SavedTemplate, UUID> {

    Optional<SavedTemplate> findByKindAndSeries(PacketKind kind, String series);
}
